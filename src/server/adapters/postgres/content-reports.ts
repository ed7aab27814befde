import type { DeskReport, PublicReport } from '#contract/schemas/report.ts';
import { reportFrom } from '#core/report/report.ts';
import type { ContentReports } from '../../ports/content-reports.ts';
import type { Database } from './database.ts';
import { type Sql, sql } from './sql.ts';

/** Enough for a list that a person reads. */
const atMost = 300;
const publicAtMost = 40;

const page = sql`
  json_build_object('kind', page_kind, 'id', page_id, 'stepId', nullif(step_id, '')) AS page`;

const columns: Sql = sql`
  report_id AS "reportId", ${page}, version, locale, reason, origin, times, state, reply,
  first_on::text AS "firstOn", last_on::text AS "lastOn", replied_on::text AS "repliedOn"`;

const isAnswer = (state: string): boolean => state === 'fixed' || state === 'unchanged';

export const createContentReports = (db: Database): ContentReports => ({
  add: async (commune, { page: { kind, id, stepId }, version, locale, reason }, origin, today) => {
    await db.rows(sql`
      INSERT INTO content_report AS r
        (commune_id, page_kind, page_id, step_id, version, locale, reason, origin, first_on, last_on, state)
      VALUES (${commune}, ${kind}, ${id}, ${stepId ?? ''}, ${version}, ${locale}, ${reason}, ${origin},
        ${today}::date, ${today}::date, 'received')
      ON CONFLICT (commune_id, page_kind, page_id, step_id, locale, reason, origin)
        WHERE state IN ('received', 'seen')
        DO UPDATE SET times = r.times + 1, last_on = excluded.last_on, version = excluded.version`);
  },
  list: async (commune, answeredSince) => {
    const rows = await db.rows<DeskReport & { readonly total: number }>(sql`
      SELECT ${columns}, count(*) OVER () AS total FROM content_report
      WHERE commune_id = ${commune} AND (replied_on IS NULL OR replied_on >= ${answeredSince}::date)
      ORDER BY replied_on DESC NULLS FIRST, times DESC, last_on DESC, report_id LIMIT ${atMost}`);
    return { reports: rows.map(({ total: _, ...report }) => report), total: rows[0]?.total ?? 0 };
  },
  answered: (commune, since) =>
    db.rows<PublicReport>(sql`
      SELECT ${page}, reason, times, state, reply, replied_on::text AS "repliedOn" FROM content_report
      WHERE commune_id = ${commune} AND replied_on >= ${since}::date
      ORDER BY replied_on DESC, times DESC, report_id LIMIT ${publicAtMost}`),
  read: (commune, reportId) =>
    db.one<DeskReport>(sql`
      SELECT ${columns} FROM content_report WHERE commune_id = ${commune} AND report_id = ${reportId}`),
  move: async (commune, reportId, to, reply, today) => {
    await db.rows(sql`
      UPDATE content_report SET state = ${to}, reply = ${reply},
        replied_on = ${isAnswer(to) ? today : null}::date
      WHERE commune_id = ${commune} AND report_id = ${reportId} AND state = ANY(${reportFrom(to)}::text[])`);
  },
});
