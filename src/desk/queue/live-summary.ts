import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { elapsed, millis, seconds, type Instant } from '#core/instant.ts';
import type { DeskClock } from '../services.ts';

/** What a screen reader hears of the queue: one sentence, never a flood. */
export interface Summary {
  readonly waiting: number;
  readonly oldestMinutes: number;
}

export interface LiveSummary {
  readonly said: ReadonlySignal<Summary | null>;
  dispose(): void;
}

const settling = seconds(1);
const apart = seconds(10);

/**
 * Says the queue again when calls come or go: a second after the change, so that a burst is one sentence, and at most
 * once in ten seconds. Time alone says nothing: "depuis 3 minutes" is not read out each minute.
 */
export const createLiveSummary = (
  waiting: ReadonlySignal<readonly DeskTicket[]>,
  clock: Pick<DeskClock, 'now' | 'later'>,
): LiveSummary => {
  const said = signal<Summary | null>(null);
  let saidAt: Instant | null = null;
  let lastIds = '';
  let stop: (() => void) | null = null;

  const say = (): void => {
    const now = clock.now.peek();
    const oldest = waiting.peek().toSorted((a, b) => a.openedAt - b.openedAt)[0];
    saidAt = now;
    stop = null;
    said.value = {
      waiting: waiting.peek().length,
      oldestMinutes: oldest ? Math.floor(elapsed(oldest.openedAt, now) / 60_000) : 0,
    };
  };
  const end = effect(() => {
    const ids = waiting.value.map((call) => call.ticketId).join();
    if (ids === lastIds) return;
    lastIds = ids;
    if (stop) return;
    const since = saidAt === null ? apart : elapsed(saidAt, clock.now.peek());
    stop = clock.later(millis(Math.max(settling, apart - since)), say);
  });

  return {
    said,
    dispose: () => {
      end();
      stop?.();
    },
  };
};
