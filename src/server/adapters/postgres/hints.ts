import type { CommuneId, QueueId } from '#core/ids.ts';
import type { BillTopic, ContentTopic, TogetherTopic } from '../../ports/feeds.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

export const channel = 'queue_event';

/** A slug holds no colon, so one is enough between the two. */
export const hintFor = (
  commune: CommuneId,
  topic: QueueId | BillTopic | ContentTopic | TogetherTopic,
): string => `${commune}:${topic}`;

/**
 * Says after COMMIT, and never inside the transaction, that something happened to a topic: NOTIFY takes one lock for
 * the whole database at commit, which would line up all writers behind each other's disk. Hints of the same moment
 * leave together; one that is lost costs its readers two seconds.
 */
export interface Hints {
  hint(commune: CommuneId, topic: QueueId | BillTopic | TogetherTopic): void;
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
    hint: (commune, topic) => {
      waiting.add(hintFor(commune, topic));
      if (sending) return;
      sending = true;
      setImmediate(() => void send());
    },
  };
};
