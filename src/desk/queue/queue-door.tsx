import { DutyPage } from '../duty/duty-page.tsx';
import { lazyPage } from '../lazy-page.tsx';
import { useDesk } from '../use-desk.ts';

const QueuePage = lazyPage(async () => (await import('./queue-page.tsx')).QueuePage);

/** The queue once the service began; before, the touch that begins it. */
export const QueueDoor = () => {
  const { duty, session } = useDesk();
  if (duty.on.value) return <QueuePage />;
  return session.value && <DutyPage session={session.value} />;
};
