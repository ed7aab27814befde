import type { ShownNotice, SiteNotice } from '#contract/schemas/site.ts';
import type { Closure, SiteNotices } from '../../ports/site-notices.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

const columns: Sql = sql`
  notice_id AS "noticeId", closes, from_at AS "fromAt", to_at AS "toAt", texts`;

/** More than a screen can say is said nowhere. */
const shownAtMost = 3;

export const createSiteNotices = (db: Database): SiteNotices => ({
  list: (commune, sites, now) =>
    db.rows<SiteNotice>(sql`
      SELECT site_id AS "siteId", ${columns} FROM site_notice
      WHERE commune_id = ${commune} AND site_id = ANY(${sites}::text[]) AND to_at > ${at(now)}
      ORDER BY from_at, site_id, notice_id`),
  shown: (commune, site, now) =>
    db.rows<ShownNotice>(sql`
      SELECT ${columns} FROM site_notice
      WHERE commune_id = ${commune} AND site_id = ${site} AND from_at <= ${at(now)} AND to_at > ${at(now)}
      ORDER BY closes DESC, from_at, notice_id LIMIT ${shownAtMost}`),
  closures: (commune, now) =>
    db.rows<Closure>(sql`
      SELECT site_id AS "siteId", max(from_at) AS "fromAt" FROM site_notice
      WHERE commune_id = ${commune} AND closes AND from_at <= ${at(now)} AND to_at > ${at(now)}
      GROUP BY site_id`),
  coming: (commune, now, until) =>
    db.rows<SiteNotice>(sql`
      SELECT site_id AS "siteId", ${columns} FROM site_notice
      WHERE commune_id = ${commune} AND to_at > ${at(now)}
        AND (from_at <= ${at(now)} OR closes AND from_at < ${at(until)})
      ORDER BY site_id, closes DESC, from_at, notice_id LIMIT 200`),
  put: async (commune, { siteId, noticeId, closes, fromAt, toAt, texts }) => {
    await db.rows(sql`
      INSERT INTO site_notice (commune_id, site_id, notice_id, closes, from_at, to_at, texts)
      VALUES (${commune}, ${siteId}, ${noticeId}, ${closes}, ${at(fromAt)}, ${at(toAt)},
        ${JSON.stringify(texts)}::jsonb)
      ON CONFLICT (commune_id, site_id, notice_id) DO UPDATE SET closes = excluded.closes,
        from_at = excluded.from_at, to_at = excluded.to_at, texts = excluded.texts`);
  },
  end: async (commune, site, noticeId) => {
    await db.rows(sql`
      DELETE FROM site_notice
      WHERE commune_id = ${commune} AND site_id = ${site} AND notice_id = ${noticeId}`);
  },
});
