import type { CommuneId, StaffId } from '#core/ids.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** An account works at its queues, and so at the sites that these belong to. */
export const putWorkplaces = async (
  db: Database,
  commune: CommuneId,
  staff: StaffId,
  queueIds: readonly string[],
): Promise<void> => {
  await db.rows(sql`DELETE FROM staff_queue WHERE commune_id = ${commune} AND staff_id = ${staff}`);
  await db.rows(sql`DELETE FROM staff_site WHERE commune_id = ${commune} AND staff_id = ${staff}`);
  await db.rows(sql`
    INSERT INTO staff_queue (commune_id, staff_id, queue_id)
    SELECT q.commune_id, ${staff}, q.queue_id FROM queue q
    WHERE q.commune_id = ${commune} AND q.queue_id = ANY(${queueIds}::text[])`);
  await db.rows(sql`
    INSERT INTO staff_site (commune_id, staff_id, site_id)
    SELECT DISTINCT q.commune_id, ${staff}, q.site_id FROM queue q
    WHERE q.commune_id = ${commune} AND q.queue_id = ANY(${queueIds}::text[]) AND q.site_id IS NOT NULL`);
};
