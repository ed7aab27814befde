import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

export const channel = 'queue_event';

/** A slug holds no colon, so one is enough between the two. */
export const hintFor = (commune: CommuneId, queue: QueueId): string => `${commune}:${queue}`;

/**
 * Says after COMMIT, and never inside the transaction, that something happened in a queue: NOTIFY takes one lock for
 * the whole database at commit, which would line up all writers behind each other's disk. Hints of the same moment
 * leave together; one that is lost costs its readers two seconds.
 */
export interface Hints {
  hint(commune: CommuneId, queue: QueueId): void;
}

export const createHints = (db: Database): Hints => {
  const waiting = new Set<string>();
  let sending = false;

  const send = async (): Promise<void> => {
    while (waiting.size > 0) {
      const payloads = [...waiting];
      waiting.clear();
      await db
        .rows(sql`SELECT pg_notify(${channel}, payload) FROM unnest(${payloads}::text[]) AS payload`)
        .catch(() => undefined);
    }
    sending = false;
  };

  return {
    hint: (commune, queue) => {
      waiting.add(hintFor(commune, queue));
      if (sending) return;
      sending = true;
      setImmediate(() => void send());
    },
  };
};
