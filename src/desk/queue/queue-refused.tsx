import type { Refusal } from '#client/models/desk/refusal.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { callQueuesOf } from '../duty/call-queues.ts';
import { useDesk } from '../use-desk.ts';

const kindOf = ({ code }: Refusal): 'forbidden' | 'offline' | 'other' => {
  if (code === 'forbidden' || code === 'not_found') return 'forbidden';
  return code === 'offline' ? 'offline' : 'other';
};

/** The queue did not open: why, and what to do instead. */
export const QueueRefused = ({ refusal }: { readonly refusal: Refusal }) => {
  const { duty, services, session, words } = useDesk();
  const { t } = words;
  const kind = kindOf(refusal);
  const again = (): void => {
    const queueId = services.preferences.current.peek().queueId;
    if (queueId) services.queue.open(queueId);
  };
  return (
    <EmptyState icon={kind === 'offline' ? 'wifi-off' : 'alert'} heading={t('desk.queue.refused.heading')}>
      <p>{t(`desk.queue.refused.${kind}`)}</p>
      {kind !== 'forbidden' && (
        <Button kind="main" icon="refresh" onPress={again}>
          {t('desk.queue.refused.again')}
        </Button>
      )}
      {callQueuesOf(session.value).length > 1 && (
        <Button kind="quiet" onPress={duty.stop}>
          {t('desk.queue.refused.change')}
        </Button>
      )}
    </EmptyState>
  );
};
