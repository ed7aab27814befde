import { useSignal } from '@preact/signals';
import type { TicketId } from '#core/ids.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { CallbackDetail } from './callback-detail.tsx';
import { CallbackList } from './callback-list.tsx';
import { callbackBoard } from './callback-order.ts';
import '../requests/requests-page.css';
import './callbacks-page.css';

/** The calls that were promised: the list by the time they are due, and one beside it. */
export const CallbacksPage = () => {
  const { services, words } = useDesk();
  const { callbacks } = services;
  usePolled(callbacks.load);
  const list = callbacks.list.value;
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
            {words.t('desk.callbacks.heading')}
          </Heading>
          {list.state === 'loading' && <LoadingState label={words.t('desk.callbacks.loading')} />}
          {list.state === 'refused' && (
            <ListRefused refusal={list.refusal} onAgain={() => void callbacks.load()} />
          )}
          {list.state === 'ready' && (
            <EmptyState icon="check-circle" heading={words.t('desk.callbacks.empty.heading')}>
              <p>{words.t('desk.callbacks.empty.text')}</p>
            </EmptyState>
          )}
        </div>
      )}
    </DeskFrame>
  );
};

const Ready = () => {
  const { services, words } = useDesk();
  const chosen = useSignal<TicketId | null>(null);
  const list = services.callbacks.list.value;
  const board = callbackBoard(list.state === 'ready' ? list.items : []);
  const all = [...board.mine, ...board.late, ...board.open, ...board.over];
  const shown = all.find(({ callbackId }) => callbackId === chosen.value) ?? all[0];
  if (!shown) return null;
  return (
    <div class="requests-page" data-view={chosen.value === null ? 'list' : 'detail'}>
      <CallbackList
        board={board}
        shown={shown.callbackId}
        onChoose={(id) => {
          chosen.value = id;
        }}
      />
      {/* It scrolls, so the keyboard must be able to reach it even when nothing in it can be pressed. */}
      <section class="requests-page__detail" aria-label={words.t('desk.callbacks.detail')} tabIndex={0}>
        <CallbackDetail
          key={shown.callbackId}
          callback={shown}
          onBack={() => {
            chosen.value = null;
          }}
        />
      </section>
    </div>
  );
};
