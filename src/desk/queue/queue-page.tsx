import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DutyWarning } from '../duty/duty-warning.tsx';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { useDesk } from '../use-desk.ts';
import { inReadingOrder } from './board.ts';
import { CallList } from './call-list.tsx';
import { QueueCalm } from './queue-calm.tsx';
import { QueueRefused } from './queue-refused.tsx';
import { TicketPane } from './ticket-pane.tsx';
import './queue-page.css';

/** The live queue and one call; side by side where there is room, one after the other on a phone. */
export const QueuePage = () => {
  const { services, words } = useDesk();
  const queue = services.queue.state.value;
  const place = services.places.place.value;
  const view = place.page === 'queue' && place.ticketId !== null ? 'ticket' : 'list';
  return (
    <DeskFrame>
      <h1 class="visually-hidden">{words.t('desk.nav.queue')}</h1>
      <DutyWarning />
      {queue.state === 'ready' && <Ready view={view} />}
      {(queue.state === 'loading' || queue.state === 'closed') && (
        <LoadingState label={words.t('desk.queue.loading')} />
      )}
      {queue.state === 'refused' && <QueueRefused refusal={queue.refusal} />}
    </DeskFrame>
  );
};

const Ready = ({ view }: { readonly view: 'list' | 'ticket' }) => {
  const { board } = useDesk();
  if (view === 'list' && inReadingOrder(board.value).length === 0) return <QueueCalm />;
  return (
    <div class="queue-page" data-view={view}>
      <CallList />
      <TicketPane />
    </div>
  );
};
