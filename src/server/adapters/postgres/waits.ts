import type { CommuneId, QueueId } from '#core/ids.ts';
import { elapsed, type Instant, type Millis } from '#core/instant.ts';
import type { Waits } from '../../ports/waits.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

interface Held {
  readonly takenAt: Instant;
  readonly onHoldMs: number;
}

const atMost = 500;

/** A call that is on hold keeps nobody busy. */
const held = (db: Database, commune: CommuneId, queue: QueueId) =>
  db.rows<Held>(sql`
    SELECT taken_at AS "takenAt", on_hold_ms AS "onHoldMs" FROM ticket
    WHERE commune_id = ${commune} AND queue_id = ${queue} AND closed_at IS NULL
      AND holder IS NOT NULL AND on_hold_at IS NULL`);

const recorded = (db: Database, commune: CommuneId, queue: QueueId) =>
  db.rows<{ heldMs: Millis }>(sql`
    SELECT held_ms AS "heldMs" FROM service_time
    WHERE commune_id = ${commune} AND queue_id = ${queue} ORDER BY nth DESC LIMIT ${atMost}`);

export const createWaits = (db: Database): Waits => ({
  of: async (commune, queue, now) => {
    const [holding, past] = await Promise.all([held(db, commune, queue), recorded(db, commune, queue)]);
    return {
      held: holding.map(({ takenAt, onHoldMs }) => Math.max(0, elapsed(takenAt, now) - onHoldMs) as Millis),
      recorded: past.map(({ heldMs }) => heldMs),
    };
  },
});
