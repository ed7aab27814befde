import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';
import { followedQueue } from './followed-queue.ts';

/** Says since when the list may be wrong; gone by itself when the queue is heard again. */
export const StaleBanner = () => {
  const desk = useDesk();
  const { services, words } = desk;
  const since = services.queue.staleSince.value;
  if (since === null) return null;
  const known = services.queue.state.value.state === 'ready';
  const kept = followedQueue(desk)?.kind === 'phone' ? 'desk.stale.textPhone' : 'desk.stale.text';
  return (
    <div class="desk-banner">
      <Notice
        tone="warn"
        icon="wifi-off"
        role="status"
        heading={
          known
            ? words.t('desk.stale.heading', { time: words.time(since) })
            : words.t('desk.session.unreachable.heading')
        }
      >
        {words.t(known ? kept : 'desk.stale.unread')}
      </Notice>
    </div>
  );
};
