import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { SoundTest } from '../ringing/sound-test.tsx';
import { TicketPage } from '../ticket/ticket-page.tsx';
import { useDesk } from '../use-desk.ts';
import { HourPanel } from './hour-panel.tsx';
import { quietWords } from './quiet-words.ts';

/** The call on the right, or the calm of having none. */
export const TicketPane = () => {
  const { services, shown } = useDesk();
  const ticket = shown.value;
  const place = services.places.place.value;
  return (
    <section class="queue-page__ticket" aria-label={useDesk().words.t('desk.ticket.label')}>
      {ticket && <TicketPage key={ticket.ticketId} ticket={ticket} />}
      {!ticket && place.page === 'queue' && (place.ticketId === null ? <Calm /> : <Gone />)}
    </section>
  );
};

const Calm = () => {
  const desk = useDesk();
  return (
    <div class="queue-page__calm">
      <EmptyState icon="check-circle" heading={desk.words.t('desk.queue.empty.heading')}>
        <p>{quietWords(desk)}</p>
        {desk.has('facilitator') && <SoundTest />}
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
