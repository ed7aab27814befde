import { useMemo, useRef } from 'preact/hooks';
import type { DeskRequest } from '#contract/schemas/request.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { createAnswering } from './answering.ts';
import { dueWords } from './due-words.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { SaidPanel } from './said-panel.tsx';

const headingId = 'request-heading';

/** One request: what the person said, what we know of the bill, and the answer. */
export const RequestDetail = ({ request }: { readonly request: DeskRequest }) => {
  const { drafts, services, words } = useDesk();
  const { t } = words;
  const box = useRef<HTMLElement>(null);
  useKeptFocus(
    box,
    () =>
      box.current?.querySelector<HTMLElement>('[data-catches-focus]') ?? document.getElementById(headingId),
  );
  const answering = useMemo(
    () => createAnswering(services.requests, drafts, request.requestId),
    [services, drafts, request.requestId],
  );
  return (
    <article class="request" ref={box} aria-labelledby={headingId}>
      <div class="request__back">
        <Button
          kind="plain"
          icon="arrow-left"
          onPress={() => services.places.go({ page: 'requests', requestId: null })}
        >
          {t('desk.requests.back')}
        </Button>
      </div>
      <Top request={request} />
      <div class="request__columns">
        <div class="request__side">
          <SaidPanel request={request} />
          <EvidencePanel request={request} />
        </div>
        <AnswerPanel request={request} answering={answering} />
      </div>
    </article>
  );
};

const Top = ({ request }: { readonly request: DeskRequest }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const title = procedureTitle(request.procedureId, services.content);
  const open = request.state === 'received' || request.state === 'accepted';
  return (
    <header class="request__top">
      <h2 class="request__heading" id={headingId} tabIndex={-1}>
        {t(`desk.requests.about.${request.about}`)}
      </h2>
      <p class="request__facts">
        {t('desk.requests.code')} <strong translate={false}>{request.trackingCode}</strong>
        {', '}
        {t('desk.requests.received', {
          date: words.date(request.receivedAt, 'weekday'),
          time: words.time(request.receivedAt),
        })}
        {title !== null && request.origin !== 'system' && t('desk.requests.from', { title })}
      </p>
      <p class="request__marks">
        {open && (
          <Chip tone={request.late ? 'wrong' : 'info'} icon="clock">
            {dueWords(request, services.clock.now.peek(), words)}
          </Chip>
        )}
        {request.state !== 'received' && (
          <Chip tone={open ? 'plain' : 'good'}>{t(`desk.requests.state.${request.state}`)}</Chip>
        )}
        {request.origin === 'system' && <Chip tone="plain">{t('desk.requests.bySystem')}</Chip>}
        {request.locale !== words.locale && (
          <Chip tone="plain" icon="languages">
            {t('desk.requests.reads', { language: t(`desk.language.${request.locale}`).toLowerCase() })}
          </Chip>
        )}
      </p>
    </header>
  );
};
