import { useSignal } from '@preact/signals';
import type { TicketId } from '#core/ids.ts';
import { Beside, ListScreen } from '../frame/list-screen.tsx';
import { useDesk } from '../use-desk.ts';
import { CallbackDetail } from './callback-detail.tsx';
import { CallbackList } from './callback-list.tsx';
import { callbackBoard } from './callback-order.ts';
import '../requests/requests-page.css';
import './callbacks-page.css';

/** The calls that were promised: the list by the time they are due, and one beside it. */
export const CallbacksPage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  return (
    <ListScreen
      list={services.callbacks.list.value}
      load={services.callbacks.load}
      heading={t('desk.callbacks.heading')}
      loading={t('desk.callbacks.loading')}
      empty={{ heading: t('desk.callbacks.empty.heading'), text: t('desk.callbacks.empty.text') }}
    >
      {() => <Ready />}
    </ListScreen>
  );
};

const Ready = () => {
  const { services, words } = useDesk();
  const { t } = words;
  const chosen = useSignal<TicketId | null>(null);
  const choose = (id: TicketId | null): void => {
    chosen.value = id;
  };
  const list = services.callbacks.list.value;
  const board = callbackBoard(list.state === 'ready' ? list.items : []);
  const all = [...board.mine, ...board.late, ...board.open, ...board.over];
  const shown = all.find(({ callbackId }) => callbackId === chosen.value) ?? all[0];
  if (!shown) return null;
  return (
    <Beside
      view={chosen.value === null ? 'list' : 'detail'}
      heading={t('desk.callbacks.heading')}
      label={t('desk.callbacks.detail')}
      list={<CallbackList board={board} shown={shown.callbackId} onChoose={choose} />}
    >
      <CallbackDetail key={shown.callbackId} callback={shown} onBack={() => choose(null)} />
    </Beside>
  );
};
