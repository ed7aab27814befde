import type { Instant } from '#core/instant.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** What a statement returns of the tickets it changed, under the name `moved`. */
export const movedColumns: Sql = sql`commune_id, queue_id, ticket_id, risen_queue_id`;

/**
 * The end of a statement that changed tickets as `moved`: each queue that shows some of them counts one more event for
 * each, then the events are written. The counters come last, and in the order of the queues' ids, because every other
 * writer of a queue waits for its lock until COMMIT; that wait is what makes the numbers gapless and in order of commit.
 */
export const thenItsEvent = (verb: string, now: Instant): Sql => sql`
  told AS (
    SELECT q.commune_id, q.queue_id, moved.ticket_id FROM moved
    JOIN queue q ON q.commune_id = moved.commune_id AND q.queue_id IN (moved.queue_id, moved.risen_queue_id)
    ORDER BY q.queue_id FOR NO KEY UPDATE OF q
  ), counted AS (
    UPDATE queue SET last_seq = last_seq + coming.events
    FROM (SELECT commune_id, queue_id, count(*) AS events FROM told GROUP BY commune_id, queue_id) coming
    WHERE queue.commune_id = coming.commune_id AND queue.queue_id = coming.queue_id
    RETURNING queue.commune_id, queue.queue_id, queue.last_seq
  )
  INSERT INTO ticket_event (commune_id, queue_id, seq, ticket_id, verb, at)
  SELECT commune_id, queue_id, last_seq + 1 - row_number() OVER (PARTITION BY queue_id ORDER BY ticket_id DESC),
    ticket_id, ${verb}, ${at(now)}
  FROM told JOIN counted USING (commune_id, queue_id)
  RETURNING queue_id AS "queueId", ticket_id AS "ticketId"`;
