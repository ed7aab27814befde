import type { CommuneId, QueueId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Headcount, Presences } from '../../ports/presences.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

const count =
  (db: Database) =>
  async (commune: CommuneId, queue: QueueId, since: Instant, except: StaffId | null): Promise<Headcount> => {
    const row = await db.one<Headcount>(sql`
      SELECT count(*) FILTER (WHERE p.availability = 'available' AND NOT h.holds) AS available,
        count(*) FILTER (WHERE p.availability = 'busy' OR h.holds) AS busy
      FROM presence p CROSS JOIN LATERAL (
        SELECT EXISTS (
          SELECT FROM ticket t WHERE t.commune_id = p.commune_id AND t.holder = p.staff_id AND t.on_hold_at IS NULL
        ) AS holds
      ) h
      WHERE p.commune_id = ${commune} AND p.queue_id = ${queue} AND p.seen_at > ${at(since)}
        AND p.staff_id IS DISTINCT FROM ${except}`);
    return row ?? { available: 0, busy: 0 };
  };

export const createPresences = (db: Database): Presences => ({
  count: count(db),
  say: async ({ communeId, staffId }, queue, availability, now) => {
    await db.rows(
      availability === 'absent'
        ? sql`DELETE FROM presence
            WHERE commune_id = ${communeId} AND queue_id = ${queue} AND staff_id = ${staffId}`
        : sql`INSERT INTO presence (commune_id, queue_id, staff_id, availability, seen_at)
            SELECT q.commune_id, q.queue_id, ${staffId}, ${availability}, ${at(now)} FROM queue q
            WHERE q.commune_id = ${communeId} AND q.queue_id = ${queue} AND q.kind <> 'office'
            ON CONFLICT (commune_id, queue_id, staff_id)
            DO UPDATE SET availability = excluded.availability, seen_at = excluded.seen_at`,
    );
  },
});
