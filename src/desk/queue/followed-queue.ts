import type { DeskSession } from '#contract/schemas/desk.ts';
import type { Desk } from '../desk.ts';

/** The queue on the screen, as the session knows it; null before it was read. */
export const followedQueue = ({
  services,
  session,
}: Pick<Desk, 'services' | 'session'>): DeskSession['queues'][number] | null => {
  const state = services.queue.state.value;
  if (state.state !== 'ready') return null;
  return session.value?.queues.find(({ queueId }) => queueId === state.queueId) ?? null;
};
