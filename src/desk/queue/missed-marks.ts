import { signal, type ReadonlySignal } from '@preact/signals';
import type { Memory } from '#client/ports/memory.ts';
import type { TicketId } from '#core/ids.ts';

/** Missed calls that this tab knows to be looked after: before the server's word comes back, and if it never does. */
export interface MissedMarks {
  readonly seen: ReadonlySignal<ReadonlySet<TicketId>>;
  /** Tells the server too, so that colleagues see it. */
  mark(ticketId: TicketId): void;
}

const key = 'missed-calls-seen';
/** An hour of missed calls is shown; no queue misses more. */
const most = 200;

const readIds = (memory: Memory): ReadonlySet<TicketId> =>
  new Set((memory.read(key) ?? '').split(' ').filter((id) => id !== '') as TicketId[]);

export const createMissedMarks = (memory: Memory, tell: (ticketId: TicketId) => void): MissedMarks => {
  const seen = signal(readIds(memory));
  const set = (ids: readonly TicketId[]): void => {
    const kept = ids.slice(-most);
    seen.value = new Set(kept);
    memory.write(key, kept.join(' '));
  };
  return {
    seen,
    mark: (ticketId) => {
      set([...seen.peek(), ticketId]);
      tell(ticketId);
    },
  };
};
