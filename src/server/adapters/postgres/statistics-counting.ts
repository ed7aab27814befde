import { waitBounds } from '#core/statistics/waiting.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** Adds up `cells`, rows of (commune_id, week, queue_id, split, within, key). */
const addingUp: Sql = sql`
  INSERT INTO weekly_count AS w (commune_id, week, queue_id, split, within, key, n)
  SELECT commune_id, week, queue_id, split, within, key, count(*) FROM cells
  WHERE within IS NOT NULL AND key IS NOT NULL
  GROUP BY commune_id, week, queue_id, split, within, key
  ORDER BY week, queue_id, split, within, key
  ON CONFLICT (commune_id, week, queue_id, split, within, key) DO UPDATE SET n = w.n + excluded.n`;

const bounds: Sql = sql`${[...waitBounds]}::float8[]`;

/**
 * Calls that closed and were not counted: marked and counted in one statement, so once however many processes try.
 * A call counts in the week in which it closed, since that week can't have been published yet.
 */
export const countingCalls = (commune: CommuneId, now: Instant): Sql => sql`
  WITH fresh AS (
    UPDATE ticket SET counted = true
    WHERE commune_id = ${commune} AND closed_at IS NOT NULL AND closed_at <= ${at(now)} AND NOT counted
    RETURNING *
  ), facts AS (
    SELECT commune_id, queue_id, locale, procedure_id, step_id, outcome,
      date_trunc('week', closed_at AT TIME ZONE 'Europe/Paris')::date AS week,
      extract(hour FROM opened_at AT TIME ZONE 'Europe/Paris')::integer::text AS hour,
      coalesce(waited_ms / 60000.0, extract(epoch FROM coalesce(taken_at, closed_at) - opened_at) / 60) AS waited,
      CASE WHEN origin <> 'kiosk' THEN origin
        WHEN state IN ('cancelled', 'missed', 'unanswered') THEN state ELSE 'answered' END AS became
    FROM fresh
  ), cells AS (
    SELECT commune_id, week, queue_id, cell.* FROM facts, LATERAL (VALUES
      ('hour', '', hour),
      ('subject', '', coalesce(procedure_id, 'none')),
      ('called-at', procedure_id, coalesce(step_id, 'none')),
      ('language', '', locale),
      ('became', '', became),
      ('settled', became, CASE
        WHEN became NOT IN ('answered', 'counter', 'phone') THEN NULL
        WHEN outcome IN ('helped', 'nobody-there') THEN outcome
        WHEN outcome IS NOT NULL OR became = 'answered' THEN 'directed' ELSE 'none' END),
      ('wait', CASE WHEN became = 'answered' THEN became END, 'w' || width_bucket(waited, ${bounds}))
    ) AS cell (split, within, key)
  ) ${addingUp}`;

/**
 * Promised calls that are over, in the caller's queue or at the site where they were asked for; those from home are of no
 * place. `closed` uncounted: nobody ever called.
 */
export const countingCallbacks = (commune: CommuneId, now: Instant): Sql => sql`
  WITH fresh AS (
    UPDATE callback SET counted = true
    WHERE commune_id = ${commune} AND NOT counted AND state IN ('done', 'unreachable', 'closed')
      AND moved_at <= ${at(now)}
    RETURNING *
  ), cells AS (
    SELECT f.commune_id, q.queue_id, 'callbacks' AS split, '' AS within,
      date_trunc('week',
        (CASE WHEN f.state = 'closed' THEN ${at(now)}::timestamptz ELSE f.moved_at END)
          AT TIME ZONE 'Europe/Paris')::date AS week,
      CASE f.state WHEN 'unreachable' THEN 'unreachable' WHEN 'closed' THEN 'never'
        ELSE CASE WHEN f.moved_at <= f.due_at THEN 'kept' ELSE 'late' END END AS key
    FROM fresh f, LATERAL (
      SELECT queue_id FROM queue q WHERE q.commune_id = f.commune_id
        AND (q.queue_id = f.queue_id OR f.queue_id IS NULL AND q.site_id = f.site_id)
      ORDER BY queue_id LIMIT 1) AS q
  ) ${addingUp}`;
