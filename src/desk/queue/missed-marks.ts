import { signal, type ReadonlySignal } from '@preact/signals';
import type { Memory } from '#client/ports/memory.ts';
import type { TicketId } from '#core/ids.ts';

/** Missed calls that were looked after, as this tab knows it: the server keeps no such word, so colleagues do not see it. */
export interface MissedMarks {
  readonly seen: ReadonlySignal<ReadonlySet<TicketId>>;
  mark(ticketId: TicketId): void;
  unmark(ticketId: TicketId): void;
}

const key = 'missed-calls-seen';
/** An hour of missed calls is shown; no queue misses more. */
const most = 200;

const readIds = (memory: Memory): ReadonlySet<TicketId> =>
  new Set((memory.read(key) ?? '').split(' ').filter((id) => id !== '') as TicketId[]);

export const createMissedMarks = (memory: Memory): MissedMarks => {
  const seen = signal(readIds(memory));
  const set = (ids: readonly TicketId[]): void => {
    const kept = ids.slice(-most);
    seen.value = new Set(kept);
    memory.write(key, kept.join(' '));
  };
  return {
    seen,
    mark: (ticketId) => set([...seen.peek(), ticketId]),
    unmark: (ticketId) => set([...seen.peek()].filter((id) => id !== ticketId)),
  };
};
