import type { Covers, SiteCover } from '../../ports/covers.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

export const createCovers = (db: Database): Covers => ({
  note: async (commune, sites, slotAt, presentSince) => {
    await db.rows(sql`
      INSERT INTO site_cover AS kept (commune_id, site_id, slot_at, covered)
      SELECT s.commune_id, s.site_id, ${at(slotAt)}, EXISTS (
        SELECT FROM queue q JOIN presence p ON p.commune_id = q.commune_id AND p.queue_id = q.queue_id
        WHERE q.commune_id = s.commune_id AND q.site_id = s.site_id
          AND p.seen_at > ${at(presentSince)} AND p.availability <> 'paused')
      FROM site s WHERE s.commune_id = ${commune} AND s.site_id = ANY(${sites}::text[])
      ON CONFLICT (commune_id, site_id, slot_at) DO UPDATE SET covered = true
        WHERE NOT kept.covered AND excluded.covered`);
  },
  keep: async (commune, covers) => {
    await db.rows(sql`
      INSERT INTO site_cover (commune_id, site_id, slot_at, covered)
      SELECT s.commune_id, s.site_id, to_timestamp(c.seconds), c.covered = 1
      FROM unnest(${covers.map((c) => c.siteId)}::text[], ${covers.map((c) => c.slotAt / 1_000)}::bigint[],
        ${covers.map((c) => Number(c.covered))}::int[]) AS c (site_id, seconds, covered)
      JOIN site s ON s.commune_id = ${commune} AND s.site_id = c.site_id
      ON CONFLICT (commune_id, site_id, slot_at) DO NOTHING`);
  },
  between: (commune, sites, from, to) =>
    db.rows<SiteCover>(sql`
      SELECT site_id AS "siteId", slot_at AS "slotAt", covered FROM site_cover
      WHERE commune_id = ${commune} AND site_id = ANY(${sites}::text[])
        AND slot_at >= ${at(from)} AND slot_at < ${at(to)}
      ORDER BY site_id, slot_at`),
});
