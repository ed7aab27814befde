import type { CommuneId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type TicketVerb, transitionOf } from '#core/ticket/transitions.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { stateIn } from './ticket-effects.ts';

export interface Move {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
  readonly verb: TicketVerb;
  readonly now: Instant;
  /** What else must be true of the ticket. */
  readonly guard: Sql;
  /** What changes besides the state. */
  readonly effect: Sql;
}

/**
 * One statement, so one transaction: the ticket moves if the table of transitions and the guard allow it, then its
 * queue counts one more event, then the event is written. The counter comes last because every other writer of the
 * queue waits for its lock until COMMIT; that wait is what makes the numbers gapless and in order of commit.
 */
const statement = ({ communeId, ticketId, verb, now, guard, effect }: Move): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET state = ${transitionOf(verb).to}, ${effect}
    WHERE commune_id = ${communeId} AND ticket_id = ${ticketId}
      AND ${stateIn(transitionOf(verb).from)} AND ${guard}
    RETURNING commune_id, queue_id, ticket_id
  ), counted AS (
    UPDATE queue SET last_seq = last_seq + 1 FROM moved
    WHERE queue.commune_id = moved.commune_id AND queue.queue_id = moved.queue_id
    RETURNING moved.commune_id, moved.queue_id, moved.ticket_id, queue.last_seq
  )
  INSERT INTO ticket_event (commune_id, queue_id, seq, ticket_id, verb, at)
  SELECT commune_id, queue_id, last_seq, ticket_id, ${verb}, ${at(now)} FROM counted
  RETURNING queue_id AS "queueId"`;

/** Makes a move; true when it happened. */
export type Mover = (move: Move) => Promise<boolean>;

export const createMover =
  (db: Database, hints: Hints): Mover =>
  async (move) => {
    const event = await db.one<{ queueId: QueueId }>(statement(move));
    if (event) hints.hint(move.communeId, event.queueId);
    return event !== null;
  };
