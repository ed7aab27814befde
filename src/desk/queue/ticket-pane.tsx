import { useLayoutEffect, useRef } from 'preact/hooks';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { TicketPage } from '../ticket/ticket-page.tsx';
import { useDesk } from '../use-desk.ts';
import { HourPanel } from './hour-panel.tsx';

/** The call on the right, or why there is none. */
export const TicketPane = () => {
  const { services, shown, words } = useDesk();
  const ticket = shown.value;
  const place = services.places.place.value;
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => toItsTop(pane.current), [ticket?.ticketId]);
  return (
    // It scrolls, so the keyboard must be able to reach it even when nothing in it can be pressed.
    <section class="queue-page__ticket" ref={pane} aria-label={words.t('desk.ticket.label')} tabIndex={0}>
      {ticket && <TicketPage key={ticket.ticketId} ticket={ticket} />}
      {!ticket && place.page === 'queue' && (place.ticketId === null ? <NoneChosen /> : <Gone />)}
    </section>
  );
};

/** Another call is read from its beginning; on a phone it is the page that was scrolled. */
const toItsTop = (pane: HTMLElement | null): void => {
  if (!pane) return;
  pane.scrollTop = 0;
  if (pane.getBoundingClientRect().top < 0) pane.scrollIntoView();
};

const NoneChosen = () => {
  const { t } = useDesk().words;
  return (
    <div class="queue-page__calm">
      <EmptyState icon="check-circle" heading={t('desk.ticket.none.heading')}>
        <p>{t('desk.ticket.none.text')}</p>
      </EmptyState>
      <HourPanel />
    </div>
  );
};

const Gone = () => {
  const { t } = useDesk().words;
  return (
    <EmptyState icon="clock" heading={t('desk.ticket.gone.heading')}>
      <p>{t('desk.ticket.gone.text')}</p>
    </EmptyState>
  );
};
