import type { TicketId } from '#core/ids.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Beside, ListScreen } from '../frame/list-screen.tsx';
import { useDesk } from '../use-desk.ts';
import { RequestDetail } from './request-detail.tsx';
import { RequestList } from './request-list.tsx';
import { requestBoard, requestsInReadingOrder } from './request-order.ts';
import './requests-page.css';

/** What residents sent to the service: the list, and one request beside it. */
export const RequestsPage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  return (
    <ListScreen
      list={services.requests.list.value}
      load={services.requests.load}
      heading={t('desk.requests.heading')}
      loading={t('desk.requests.loading')}
      empty={emptyWords(useDesk())}
    >
      {() => <Ready />}
    </ListScreen>
  );
};

/** Nothing was sent to this person's service; or they work in none, and nothing ever comes. */
const emptyWords = ({ session, words: { t } }: ReturnType<typeof useDesk>) => {
  const inService = session.value?.queues.some(({ kind }) => kind === 'office') ?? false;
  const which = inService ? 'empty' : 'noService';
  return { heading: t(`desk.requests.${which}.heading`), text: t(`desk.requests.${which}.text`) };
};

const Ready = () => {
  const desk = useDesk();
  const { t } = desk.words;
  const place = desk.services.places.place.value;
  const chosen = place.page === 'requests' ? place.requestId : null;
  return (
    <Beside
      view={chosen === null ? 'list' : 'detail'}
      heading={t('desk.requests.heading')}
      label={t('desk.requests.detail')}
      list={<RequestList shown={shownId(chosen, desk)} />}
    >
      <Shown chosen={chosen} />
    </Beside>
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

/** Whether some of the list were left out. */
const isCut = ({ services }: ReturnType<typeof useDesk>): boolean => {
  const list = services.requests.list.value;
  return list.state === 'ready' && Boolean(list.rest?.waiting ?? list.rest?.over);
};

const Shown = ({ chosen }: { readonly chosen: TicketId | null }) => {
  const desk = useDesk();
  const { t } = desk.words;
  const id = shownId(chosen, desk);
  const request = itemsOf(desk).find((one) => one.requestId === id);
  if (request) return <RequestDetail key={request.requestId} request={request} />;
  return (
    <EmptyState icon="clock" heading={t('desk.requests.gone.heading')}>
      <p>{t(isCut(desk) ? 'desk.requests.gone.further' : 'desk.requests.gone.text')}</p>
    </EmptyState>
  );
};
