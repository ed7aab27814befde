import type { PublishedPlace } from '#contract/schemas/statistics.ts';
import type { WeeklyCount } from '#core/statistics/splits.ts';
import type { PlaceWeek, Statistics } from '../../ports/statistics.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';
import { countingCallbacks, countingCalls } from './statistics-counting.ts';

const adding = (db: Database): Statistics['add'] => {
  return async (commune, { week, queueId }, counts) => {
    // In one order, so that two visits counted at once never wait for each other in a circle.
    const sorted = counts.toSorted((a, b) =>
      [a.split, a.within, a.key].join('/') < [b.split, b.within, b.key].join('/') ? -1 : 1,
    );
    await db.rows(sql`
      INSERT INTO weekly_count AS w (commune_id, week, queue_id, split, within, key, n)
      SELECT ${commune}, ${week}::date, ${queueId}, c.split, c.within, c.key, c.n
      FROM unnest(${sorted.map((c) => c.split)}::text[], ${sorted.map((c) => c.within)}::text[],
        ${sorted.map((c) => c.key)}::text[], ${sorted.map((c) => c.n)}::integer[])
        WITH ORDINALITY AS c (split, within, key, n, place)
      ORDER BY c.place
      ON CONFLICT (commune_id, week, queue_id, split, within, key) DO UPDATE SET n = w.n + excluded.n`);
  };
};

export const createStatistics = (db: Database): Statistics => ({
  countEnded: async (commune, now) => {
    await db.rows(countingCalls(commune, now));
    await db.rows(countingCallbacks(commune, now));
  },
  add: adding(db),
  unpublished: (commune, before) =>
    db.rows<PlaceWeek>(sql`
      SELECT DISTINCT week::text AS week, queue_id AS "queueId" FROM weekly_count
      WHERE commune_id = ${commune} AND week < ${before}::date ORDER BY week, "queueId"`),
  wholeSince: async (commune, week) => {
    await db.rows(sql`
      INSERT INTO counting (commune_id, first_week) VALUES (${commune}, ${week}::date) ON CONFLICT DO NOTHING`);
    const row = await db.one<{ week: string }>(sql`
      SELECT first_week::text AS week FROM counting WHERE commune_id = ${commune}`);
    return row?.week ?? week;
  },
  drop: async (commune, { week, queueId }) => {
    await db.rows(sql`
      DELETE FROM weekly_count
      WHERE commune_id = ${commune} AND week = ${week}::date AND queue_id = ${queueId}`);
  },
  counted: (commune, { week, queueId }) =>
    db.rows<WeeklyCount>(sql`
      SELECT split, within, key, n FROM weekly_count
      WHERE commune_id = ${commune} AND week = ${week}::date AND queue_id = ${queueId}
      ORDER BY split, within, key`),
  publish: async (commune, { week, queueId }, splits) => {
    await db.rows(sql`
      WITH forgotten AS (
        DELETE FROM weekly_count
        WHERE commune_id = ${commune} AND week = ${week}::date AND queue_id = ${queueId}
      )
      INSERT INTO published_week (commune_id, week, queue_id, splits)
      VALUES (${commune}, ${week}::date, ${queueId}, ${JSON.stringify(splits)}::jsonb)
      ON CONFLICT DO NOTHING`);
  },
  weeks: async (commune, queues) => {
    const rows = await db.rows<{ week: string }>(sql`
      SELECT DISTINCT week::text AS week FROM published_week
      WHERE commune_id = ${commune} AND queue_id = ANY(${queues}::text[]) ORDER BY week DESC`);
    return rows.map(({ week }) => week);
  },
  read: (commune, week, queues) =>
    db.rows<PublishedPlace>(sql`
      SELECT queue_id AS "queueId", splits FROM published_week
      WHERE commune_id = ${commune} AND week = ${week}::date AND queue_id = ANY(${queues}::text[])
      ORDER BY queue_id`),
  forget: async (commune, before) => {
    await db.rows(sql`DELETE FROM published_week WHERE commune_id = ${commune} AND week < ${before}::date`);
  },
});
