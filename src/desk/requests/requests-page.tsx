import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import type { TicketId } from '#core/ids.ts';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { RequestList } from './request-list.tsx';
import { requestBoard, requestsInReadingOrder } from './request-order.ts';
import { RequestDetail } from './request-detail.tsx';
import './requests-page.css';

/** What residents sent to the service: the list, and one request beside it. */
export const RequestsPage = () => {
  const { services, words } = useDesk();
  usePolled(services.requests.load);
  const list = services.requests.list.value;
  return (
    <DeskFrame>
      {list.state === 'ready' && list.stale && (
        <div class="desk-banner">
          <ListStale readAt={list.readAt} />
        </div>
      )}
      {list.state === 'ready' && list.items.length > 0 ? (
        <Ready />
      ) : (
        <div class="requests-page__alone">
          <Heading level={1} focusOnMount>
            {words.t('desk.requests.heading')}
          </Heading>
          {list.state === 'loading' && <LoadingState label={words.t('desk.requests.loading')} />}
          {list.state === 'refused' && (
            <ListRefused refusal={list.refusal} onAgain={() => void services.requests.load()} />
          )}
          {list.state === 'ready' && (
            <EmptyState icon="check-circle" heading={words.t('desk.requests.empty.heading')}>
              <p>{words.t('desk.requests.empty.text')}</p>
            </EmptyState>
          )}
        </div>
      )}
    </DeskFrame>
  );
};

const Ready = () => {
  const { services, words } = useDesk();
  const place = services.places.place.value;
  const chosen = place.page === 'requests' ? place.requestId : null;
  return (
    <div class="requests-page" data-view={chosen === null ? 'list' : 'detail'}>
      <RequestList shown={shownId(chosen, useDesk())} />
      {/* It scrolls, so the keyboard must be able to reach it even when nothing in it can be pressed. */}
      <section class="requests-page__detail" aria-label={words.t('desk.requests.detail')} tabIndex={0}>
        <Shown chosen={chosen} />
      </section>
    </div>
  );
};

const itemsOf = ({ services }: ReturnType<typeof useDesk>) => {
  const list = services.requests.list.value;
  return list.state === 'ready' ? list.items : [];
};

/** What was chosen; otherwise the first one to answer. */
const shownId = (chosen: TicketId | null, desk: ReturnType<typeof useDesk>): TicketId | null => {
  if (chosen !== null) return chosen;
  return requestsInReadingOrder(requestBoard(itemsOf(desk)))[0]?.requestId ?? null;
};

const Shown = ({ chosen }: { readonly chosen: TicketId | null }) => {
  const desk = useDesk();
  const { t } = desk.words;
  const id = shownId(chosen, desk);
  const request = itemsOf(desk).find((one) => one.requestId === id);
  if (request) return <RequestDetail key={request.requestId} request={request} />;
  return (
    <EmptyState icon="clock" heading={t('desk.requests.gone.heading')}>
      <p>{t('desk.requests.gone.text')}</p>
    </EmptyState>
  );
};
