import { useEffect, useMemo } from 'preact/hooks';
import type { SeenScreen } from '#client/models/together/shown-screen.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { StepGlance } from '../step-glance/step-glance.tsx';
import { useDesk } from '../use-desk.ts';
import { ShownScreenView } from './shown-screen-view.tsx';
import './screen-panel.css';

/** The screen of the person of a held call, for as long as they show it; else what their call told. */
export const ScreenPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services } = useDesk();
  const following = useMemo(() => services.together.follow(ticket.ticketId), [services, ticket.ticketId]);
  useEffect(() => following.stop, [following]);
  const seen = following.seen.value;
  if (seen.is === 'shown') return <Shown seen={seen} ticketId={ticket.ticketId} />;
  return <StepGlance ticket={ticket} note={seen.is === 'asking' ? undefined : <NotShown is={seen.is} />} />;
};

const NotShown = ({ is }: { readonly is: 'hidden' | 'unreadable' }) => {
  const { t } = useDesk().words;
  return (
    <p class="screen-hidden">
      <strong>{t(`desk.together.${is}`)}</strong> {t(`desk.together.${is}Hint`)}
    </p>
  );
};

interface ShownProps {
  readonly seen: Extract<SeenScreen, { is: 'shown' }>;
  readonly ticketId: TicketId;
}

const Shown = ({ seen, ticketId }: ShownProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const { locale, procedure } = seen.screen;
  const tongue = (procedure && services.further.tongueOf(procedure.id, locale)) ?? locale;
  return (
    <section class="step-glance screen-panel" aria-labelledby="screen-heading">
      <h3 class="desk-eyebrow screen-panel__eyebrow" id="screen-heading">
        {t('desk.together.heading')}
      </h3>
      {seen.stale && (
        <Notice tone="warn" icon="wifi-off" role="status">
          {t('desk.together.stale')}
        </Notice>
      )}
      <ShownScreenView screen={seen.screen} pointed={seen.pointed} ticketId={ticketId} />
      {locale !== words.locale && (
        <p class="step-glance__foot">
          {t(tongue === locale ? 'desk.together.locale' : 'desk.together.frenchOnly', {
            language: t(`desk.language.${locale}`).toLowerCase(),
          })}
        </p>
      )}
    </section>
  );
};
