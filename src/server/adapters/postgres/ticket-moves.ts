import type { CommuneId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type TicketVerb, transitionOf } from '#core/ticket/transitions.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { stateIn } from './ticket-effects.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

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

/** Kept without anyone: how long an agent was with the call, beside others meanwhile not counted. */
const serviceTime = (now: Instant): Sql => sql`
  timed AS (
    INSERT INTO service_time (commune_id, queue_id, ended_at, held_ms)
    SELECT commune_id, queue_id, ${at(now)}, least(86400000, greatest(0,
      extract(epoch FROM ${at(now)}::timestamptz - taken_at) * 1000 - on_hold_ms))::integer
    FROM moved WHERE taken_at IS NOT NULL
  ),`;

/** One statement, so one transaction: the ticket moves if the table of transitions and the guard allow it. */
const statement = ({ communeId, ticketId, verb, now, guard, effect }: Move): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET state = ${transitionOf(verb).to}, ${effect}
    WHERE commune_id = ${communeId} AND ticket_id = ${ticketId}
      AND ${stateIn(transitionOf(verb).from)} AND ${guard}
    RETURNING ${movedColumns}, taken_at, on_hold_ms
  ), ${verb === 'settle' ? serviceTime(now) : sql``} ${thenItsEvent(verb, now)}`;

/** Makes a move; true when it happened. */
export type Mover = (move: Move) => Promise<boolean>;

export const createMover =
  (db: Database, hints: Hints): Mover =>
  async (move) => {
    const events = await db.rows<{ queueId: QueueId }>(statement(move));
    for (const { queueId } of events) hints.hint(move.communeId, queueId);
    return events.length > 0;
  };
