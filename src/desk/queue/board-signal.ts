import { computed, type ReadonlySignal } from '@preact/signals';
import type { QueueState } from '#client/models/desk/desk-queue.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { boardOf, type Board } from './board.ts';

/** Made again when the queue changes, and each minute, for what grows old. */
export const boardSignal = (
  queue: ReadonlySignal<QueueState>,
  now: ReadonlySignal<Instant>,
  seen: ReadonlySignal<ReadonlySet<TicketId>>,
): ReadonlySignal<Board> => {
  const minute = computed(() => Math.floor(now.value / 60_000));
  return computed(() => {
    const state = queue.value;
    void minute.value;
    return boardOf(state.state === 'ready' ? state.tickets : [], now.peek(), seen.value);
  });
};
