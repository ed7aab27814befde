import { billTopic } from '../../ports/feeds.ts';
import type { Payments, StoredAttempt } from '../../ports/payments.ts';
import { begin } from './attempt-begin.ts';
import { step } from './attempt-step.ts';
import { attemptColumns, attemptOf, type AttemptRow } from './attempt-rows.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import type { Pool } from './pool.ts';
import { type Sql, sql } from './sql.ts';

const found = async (db: Database, where: Sql): Promise<readonly StoredAttempt[]> => {
  const rows = await db.rows<AttemptRow>(sql`SELECT ${attemptColumns} FROM payment_attempt a WHERE ${where}`);
  return rows.map(attemptOf);
};

const first = async (db: Database, where: Sql): Promise<StoredAttempt | null> =>
  (await found(db, where))[0] ?? null;

export const createPayments = (pool: Pool, hints: Hints): Payments => ({
  begin: async (attempt) => {
    const begun = await pool.transaction((db) => begin(db, attempt));
    if (begun.is === 'begun') hints.hint(attempt.communeId, billTopic(attempt.billId));
    return begun;
  },
  read: (commune, attempt) => first(pool, sql`a.commune_id = ${commune} AND a.attempt_id = ${attempt}`),
  byReturn: (commune, returnHash) =>
    first(pool, sql`a.commune_id = ${commune} AND a.return_hash = ${returnHash}`),
  byInvitation: (commune, invitation) =>
    first(
      pool,
      sql`a.commune_id = ${commune} AND a.invitation_id = ${invitation} ORDER BY a.created_at DESC LIMIT 1`,
    ),
  ofBill: (commune, bill) =>
    found(pool, sql`a.commune_id = ${commune} AND a.bill_id = ${bill} ORDER BY a.created_at, a.attempt_id`),
  step: async (move) => {
    const moved = await pool.transaction((db) => step(db, move));
    if (moved) hints.hint(move.from.communeId, billTopic(move.from.billId));
    return moved;
  },
});
