import type { TicketId } from '#core/ids.ts';
import type { Copies } from '../ports/copies.ts';
import type { OutboxRow, OutboxStore } from '../ports/outbox-store.ts';

/** A medium that fails takes nothing away: what the other one says still counts. */
const orNothing = async <T>(work: Promise<T>, nothing: T): Promise<T> => {
  try {
    return await work;
  } catch {
    return nothing;
  }
};

/**
 * An outbox with a copy of each sealed row on a second medium: written before a call is said to be kept, read when the
 * first one lost it, deleted after it. A copy that outlives its row is sent again, which the server's ids make harmless.
 */
export const keptTwice = (store: OutboxStore, copies: Copies): OutboxStore => {
  const copyOf = async (id: TicketId): Promise<OutboxRow | null> =>
    (await orNothing(copies.all(), [])).find(({ envelope }) => envelope.ticketId === id) ?? null;

  return {
    // What the first medium can't say is said by nobody: staff must hear that it is broken.
    highestSeq: () => store.highestSeq(),

    keep: async (row) => {
      const kept = await store.keep(row);
      if (kept === 'kept') await orNothing(copies.write(row), undefined);
      return kept;
    },

    read: (id) => store.read(id),

    all: async () => {
      const copied = await orNothing(copies.all(), []);
      const rows = copied.length === 0 ? await store.all() : await orNothing(store.all(), []);
      const known = new Set(rows.map(({ envelope }) => envelope.ticketId));
      const lost = copied.filter(({ envelope }) => !known.has(envelope.ticketId));
      return [...rows, ...lost].sort((a, b) => a.envelope.seq - b.envelope.seq);
    },

    change: async (id, how) => {
      const copy = await copyOf(id);
      if (copy !== null) await orNothing(copies.write({ ...copy, ...how }), undefined);
      await store.change(id, how);
    },

    remove: async (id) => {
      try {
        await store.remove(id);
      } finally {
        await orNothing(copies.remove(id), undefined);
      }
    },
  };
};
