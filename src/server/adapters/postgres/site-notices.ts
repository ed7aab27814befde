import type { ShownNotice, SiteNotice } from '#contract/schemas/site.ts';
import type { DayHours } from '#core/notice/day-hours.ts';
import type { Closure, SaidHours, SiteNotices } from '../../ports/site-notices.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

const columns: Sql = sql`
  notice_id AS "noticeId", closes, from_at AS "fromAt", to_at AS "toAt", texts, hours`;

interface Row {
  readonly hours: DayHours | null;
}

/** A key that is not there, where nothing is said of a day. */
const noticeOf = <T>({ hours, ...row }: T & Row): T =>
  ({ ...row, ...(hours === null ? {} : { hours }) }) as unknown as T;

/** More than a screen can say is said nowhere; what changes the hours must be known all the same. */
const shownAtMost = 3;

export const createSiteNotices = (db: Database): SiteNotices => ({
  list: async (commune, sites, now) => {
    const rows = await db.rows<SiteNotice & Row>(sql`
      SELECT site_id AS "siteId", ${columns} FROM site_notice
      WHERE commune_id = ${commune} AND site_id = ANY(${sites}::text[]) AND to_at > ${at(now)}
      ORDER BY from_at, site_id, notice_id`);
    return rows.map(noticeOf<SiteNotice>);
  },
  shown: async (commune, site, now) => {
    const rows = await db.rows<ShownNotice & Row>(sql`
      SELECT ${columns} FROM (
        SELECT *, row_number() OVER (ORDER BY closes DESC, hours IS NULL, from_at, notice_id) AS nth
        FROM site_notice
        WHERE commune_id = ${commune} AND site_id = ${site} AND from_at <= ${at(now)} AND to_at > ${at(now)}
      ) AS held
      WHERE nth <= ${shownAtMost} OR closes OR hours IS NOT NULL ORDER BY nth LIMIT 50`);
    return rows.map(noticeOf<ShownNotice>);
  },
  closures: (commune, now) =>
    db.rows<Closure>(sql`
      SELECT site_id AS "siteId", max(from_at) AS "fromAt" FROM site_notice
      WHERE commune_id = ${commune} AND closes AND from_at <= ${at(now)} AND to_at > ${at(now)}
      GROUP BY site_id`),
  saidHours: (commune, since) =>
    db.rows<SaidHours>(sql`
      SELECT site_id AS "siteId", hours FROM site_notice
      WHERE commune_id = ${commune} AND hours IS NOT NULL AND to_at > ${at(since)}`),
  coming: async (commune, now, until) => {
    const rows = await db.rows<SiteNotice & Row>(sql`
      SELECT site_id AS "siteId", ${columns} FROM site_notice
      WHERE commune_id = ${commune} AND to_at > ${at(now)}
        AND (from_at <= ${at(now)} OR closes AND from_at < ${at(until)})
      ORDER BY site_id, closes DESC, hours IS NULL, from_at, notice_id LIMIT 200`);
    return rows.map(noticeOf<SiteNotice>);
  },
  put: async (commune, { siteId, noticeId, closes, hours, fromAt, toAt, texts }) => {
    await db.rows(sql`
      INSERT INTO site_notice (commune_id, site_id, notice_id, closes, from_at, to_at, texts, hours)
      VALUES (${commune}, ${siteId}, ${noticeId}, ${closes}, ${at(fromAt)}, ${at(toAt)},
        ${JSON.stringify(texts)}::jsonb, ${hours ? JSON.stringify(hours) : null}::jsonb)
      ON CONFLICT (commune_id, site_id, notice_id) DO UPDATE SET closes = excluded.closes,
        from_at = excluded.from_at, to_at = excluded.to_at, texts = excluded.texts,
        hours = excluded.hours`);
  },
  end: async (commune, site, noticeId) => {
    await db.rows(sql`
      DELETE FROM site_notice
      WHERE commune_id = ${commune} AND site_id = ${site} AND notice_id = ${noticeId}`);
  },
});
