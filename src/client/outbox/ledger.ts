import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { TicketId } from '#core/ids.ts';
import type { OutboxRow } from '../ports/outbox-store.ts';
import type { Tracked } from './outbox-item.ts';

/** What this page knows of its messages: a picture of the disk, plus what no disk holds (answers, failures). */
export interface Ledger {
  readonly rows: ReadonlySignal<readonly Tracked[]>;
  get(id: TicketId): Tracked | undefined;
  /** Changes what is known of one; nothing when it is not known. */
  update(id: TicketId, change: Partial<Tracked>): void;
  add(tracked: Tracked): void;
  /** Takes over what the disk says, without losing what only this page knows. */
  adopt(rows: readonly OutboxRow[]): void;
  keepOnly(which: (tracked: Tracked) => boolean): void;
}

const merged = (row: OutboxRow, was: Tracked | undefined): Tracked =>
  was === undefined
    ? { row, durable: true, inFlight: false, failures: 0, keptAt: null, receipt: null }
    : {
        ...was,
        row: {
          ...row,
          personLeft: row.personLeft || was.row.personLeft,
          shelvedFor: row.shelvedFor ?? was.row.shelvedFor,
        },
      };

export const createLedger = (): Ledger => {
  const rows = signal<readonly Tracked[]>([]);

  const get = (id: TicketId): Tracked | undefined =>
    rows.peek().find(({ row }) => row.envelope.ticketId === id);

  const add = (tracked: Tracked): void => {
    const others = rows.peek().filter(({ row }) => row.envelope.ticketId !== tracked.row.envelope.ticketId);
    rows.value = [...others, tracked].sort((a, b) => a.row.envelope.seq - b.row.envelope.seq);
  };

  return {
    rows,
    get,
    add,
    update: (id, change) => {
      const was = get(id);
      if (was !== undefined) add({ ...was, ...change });
    },
    adopt: (found) => batch(() => found.forEach((row) => add(merged(row, get(row.envelope.ticketId))))),
    keepOnly: (which) => {
      rows.value = rows.peek().filter(which);
    },
  };
};
