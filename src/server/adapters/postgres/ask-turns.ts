import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AskTurns, Named, StoredAttempt } from '../../ports/payments.ts';
import { attemptColumns, attemptOf, type AttemptRow } from './attempt-rows.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** What is settled is asked about no more. */
const open: Sql = sql`a.state NOT IN ('paid', 'void', 'mismatched')`;

const claimDue =
  (db: Database) =>
  async (
    commune: CommuneId,
    now: Instant,
    leaseUntil: Instant,
    atMost: number,
  ): Promise<readonly StoredAttempt[]> => {
    const rows = await db.rows<AttemptRow>(sql`
      UPDATE payment_attempt a SET asked_at = ${at(now)}, next_ask_at = ${at(leaseUntil)}
      FROM (
        SELECT attempt_id FROM payment_attempt
        WHERE commune_id = ${commune} AND next_ask_at <= ${at(now)}
        ORDER BY next_ask_at LIMIT ${atMost} FOR UPDATE SKIP LOCKED
      ) due
      WHERE a.commune_id = ${commune} AND a.attempt_id = due.attempt_id
      RETURNING ${attemptColumns}`);
    return rows.map(attemptOf);
  };

const named = (by: Named): Sql =>
  'providerId' in by ? sql`a.provider_id = ${by.providerId}` : sql`a.return_hash = ${by.returnHash}`;

export const createAskTurns = (db: Database): AskTurns => ({
  claimDue: claimDue(db),
  claim: async (commune, attempt, now, notSince, leaseUntil) => {
    const row = await db.one<AttemptRow>(sql`
      UPDATE payment_attempt a SET asked_at = ${at(now)}, next_ask_at = ${at(leaseUntil)}
      WHERE a.commune_id = ${commune} AND a.attempt_id = ${attempt} AND ${open}
        AND a.provider_id IS NOT NULL AND (a.asked_at IS NULL OR a.asked_at <= ${at(notSince)})
      RETURNING ${attemptColumns}`);
    return row && attemptOf(row);
  },
  putOff: async (commune, attempt, leaseUntil, nextAskAt) => {
    await db.rows(sql`
      UPDATE payment_attempt SET next_ask_at = ${nextAskAt === null ? null : at(nextAskAt)}
      WHERE commune_id = ${commune} AND attempt_id = ${attempt} AND next_ask_at = ${at(leaseUntil)}`);
  },
  // Ten seconds between two questions: a notification repeated a thousand times must not become a thousand of ours.
  hasten: async (commune, by, now) => {
    await db.rows(sql`
      UPDATE payment_attempt a
      SET next_ask_at = greatest(${at(now)}::timestamptz, a.asked_at + interval '10 seconds')
      WHERE a.commune_id = ${commune} AND ${named(by)} AND ${open} AND a.provider_id IS NOT NULL
        AND coalesce(a.next_ask_at, 'infinity')
          > greatest(${at(now)}::timestamptz, a.asked_at + interval '10 seconds')`);
  },
});
