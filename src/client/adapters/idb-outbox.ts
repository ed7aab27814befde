import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TicketId } from '#core/ids.ts';
import type { Kept, OutboxRow, OutboxStore } from '../ports/outbox-store.ts';
import { inTime } from './in-time.ts';

interface OutboxSchema extends DBSchema {
  rows: { key: TicketId; value: OutboxRow };
  count: { key: 'seq'; value: number };
}

/** Chromium's default does not sync to disk; `strict` does, at the same speed. */
const strict = { durability: 'strict' } as const;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

export interface IdbOutboxOptions {
  readonly name?: string;
  /** The browser found its files damaged and began again with empty ones. */
  readonly onLoss?: (said: string) => void;
}

/** Sealed messages in IndexedDB. Opened at first use, and again after any fault. */
export const idbOutbox = (options: IdbOutboxOptions = {}): OutboxStore => {
  let opened: Promise<IDBPDatabase<OutboxSchema>> | null = null;

  const forget = (): void => {
    opened = null;
  };

  const openOnce = (): Promise<IDBPDatabase<OutboxSchema>> =>
    openDB<OutboxSchema>(options.name ?? 'cote-a-cote-outbox', 1, {
      upgrade: (db, _old, _new, _tx, event) => {
        db.createObjectStore('rows', { keyPath: 'envelope.ticketId' });
        db.createObjectStore('count');
        // Chromium's own field: damaged files are replaced by empty ones, and only this says so.
        const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string };
        if (dataLoss !== undefined && dataLoss !== 'none') options.onLoss?.(dataLoss);
      },
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });

  const on = async <T>(work: (db: IDBPDatabase<OutboxSchema>) => Promise<T>): Promise<T> => {
    try {
      opened ??= openOnce();
      const opening = opened;
      return await inTime(opening.then(work));
    } catch (error) {
      if (!isFull(error)) forget();
      throw error;
    }
  };

  const keep = async (row: OutboxRow): Promise<Kept> => {
    try {
      return await on(async (db) => {
        const tx = db.transaction(['rows', 'count'], 'readwrite', strict);
        const last = (await tx.objectStore('count').get('seq')) ?? 0;
        const { seq } = row.envelope;
        if (seq <= last) {
          await tx.done;
          return 'seq-taken';
        }
        await Promise.all([
          tx.objectStore('rows').add(row),
          tx.objectStore('count').put(seq, 'seq'),
          tx.done,
        ]);
        return 'kept';
      });
    } catch (error) {
      if (isFull(error)) return 'full';
      throw error;
    }
  };

  return {
    highestSeq: () => on(async (db) => (await db.get('count', 'seq')) ?? 0),
    keep,
    read: (id) => on(async (db) => (await db.get('rows', id)) ?? null),
    all: () => on(async (db) => (await db.getAll('rows')).sort((a, b) => a.envelope.seq - b.envelope.seq)),
    change: (id, how) =>
      on(async (db) => {
        const tx = db.transaction('rows', 'readwrite', strict);
        const row = await tx.store.get(id);
        await Promise.all([row === undefined ? undefined : tx.store.put({ ...row, ...how }), tx.done]);
      }),
    remove: (id) =>
      on(async (db) => {
        const tx = db.transaction('rows', 'readwrite', strict);
        await Promise.all([tx.store.delete(id), tx.done]);
      }),
  };
};
