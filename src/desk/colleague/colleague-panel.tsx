import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { askToId, colleagueDoorId } from '../keyboard/doors.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { AskForm } from './ask-form.tsx';
import { type Asking, createAsking } from './asking.ts';
import { AskRefused } from './ask-refused.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { usualQueue } from './usual-queue.ts';
import './colleague.css';

const headingId = 'colleague-heading';

/** "Demander à un collègue": another service answers here, while the person stays with whoever holds the call. */
export const ColleaguePanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services } = useDesk();
  const { content, queue } = services;
  const followed = queue.state.value;
  const ownQueue = followed.state === 'ready' ? followed.queueId : null;
  const usual = usualQueue(content.library.value, ticket.procedureId);
  const asking = useMemo(
    () =>
      createAsking({
        questions: services.questions,
        clock: services.clock,
        ticketId: ticket.ticketId,
        ownQueue,
        usual,
      }),
    [services, ticket.ticketId, ownQueue, usual],
  );
  useEffect(() => asking.dispose, [asking]);
  return <ColleaguePanelView asking={asking} />;
};

interface ColleaguePanelViewProps {
  readonly asking: Asking;
  /** For pictures: begins with the form open. */
  readonly open?: boolean;
}

export const ColleaguePanelView = ({ asking, open = false }: ColleaguePanelViewProps) => {
  const { t } = useDesk().words;
  const shown = useSignal(open);
  const box = useRef<HTMLElement>(null);
  useKeptFocus(box, () => document.getElementById(headingId));
  const openForm = (): void => {
    shown.value = true;
    void asking.open().then(() => requestAnimationFrame(() => document.getElementById(askToId)?.focus()));
  };
  return (
    <section class="desk-card colleague" ref={box} aria-labelledby={headingId}>
      <h3 class="desk-eyebrow" id={headingId} tabIndex={-1}>
        {t('desk.colleague.heading')}
      </h3>
      <OwnQuestions asking={asking} />
      {shown.value ? (
        <AskForm asking={asking} onClose={() => (shown.value = false)} />
      ) : asking.mayAsk.value ? (
        <>
          <Button id={colleagueDoorId} icon="message" onPress={openForm}>
            {t('desk.colleague.open')} <KeyHint>V</KeyHint>
          </Button>
          <Usual asking={asking} />
        </>
      ) : (
        <p class="colleague__note">{t('desk.colleague.enough')}</p>
      )}
    </section>
  );
};

/** The question that is asked most, of whom it concerns, in one touch. */
const Usual = ({ asking }: { readonly asking: Asking }) => {
  const { t } = useDesk().words;
  const to = asking.usualTo.value;
  const refusal = asking.refusal.value;
  return (
    <>
      {to && (
        <div class="colleague__usual">
          <p class="colleague__note">{t('desk.colleague.oneTouch')}</p>
          <Button
            kind="plain"
            icon="arrow-right"
            busy={asking.busy.value}
            onPress={() => void asking.askUsual()}
          >
            {t('desk.colleague.usual', {
              reason: t('desk.colleague.reason.receive-now'),
              to: to.own ? t('desk.colleague.ownShort') : to.name,
            })}
          </Button>
        </div>
      )}
      {refusal && <AskRefused refusal={refusal} />}
    </>
  );
};
