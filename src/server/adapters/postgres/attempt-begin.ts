import { liveStates } from '#core/payment/attempt.ts';
import type { Begun, NewAttempt } from '../../ports/payments.ts';
import { attemptColumns, attemptOf, type AttemptRow } from './attempt-rows.ts';
import { lockBill } from './bill-lock.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

/**
 * The bill's row is locked first: who comes second reads what the first one committed. The index
 * `payment_attempt_one_live` says the same again, whatever this code forgets.
 */
export const begin = async (db: Database, attempt: NewAttempt): Promise<Begun> => {
  await lockBill(db, attempt.communeId, attempt.billId);
  const known = await db.one<AttemptRow>(sql`
    SELECT ${attemptColumns} FROM payment_attempt a
    WHERE a.commune_id = ${attempt.communeId} AND a.attempt_id = ${attempt.attemptId}`);
  if (known) return { is: 'known', attempt: attemptOf(known) };
  const settled = await db.one(sql`
    SELECT bill_id FROM bill_settlement
    WHERE commune_id = ${attempt.communeId} AND bill_id = ${attempt.billId}`);
  if (settled) return { is: 'paid' };
  const holder = await db.one<AttemptRow>(sql`
    SELECT ${attemptColumns} FROM payment_attempt a
    WHERE a.commune_id = ${attempt.communeId} AND a.bill_id = ${attempt.billId}
      AND a.state = ANY(${liveStates}::text[]) ORDER BY a.created_at LIMIT 1`);
  if (holder) return { is: 'busy', holder: attemptOf(holder) };
  if (!(await standsAsAsked(db, attempt))) return { is: 'changed' };
  await insert(db, attempt);
  if (attempt.invitationId !== null) await lengthen(db, attempt);
  return { is: 'begun' };
};

/** What is asked of the provider was read before the lock. */
const standsAsAsked = async (db: Database, { communeId, billId, asked }: NewAttempt): Promise<boolean> => {
  const row = await db.one(sql`
    SELECT bill_id FROM bill
    WHERE commune_id = ${communeId} AND bill_id = ${billId} AND amount_cents = ${asked.amount}`);
  return row !== null;
};

/** Whose tab is killed while they pay must find it again until the payment is settled. */
const lengthen = (db: Database, { communeId, invitationId, now }: NewAttempt) =>
  db.rows(sql`
    UPDATE invitation SET opened_at = coalesce(opened_at, ${at(now)}),
      ends_at = greatest(ends_at, ${at(now)}::timestamptz + interval '30 minutes')
    WHERE commune_id = ${communeId} AND invitation_id = ${invitationId}`);

const insert = (db: Database, { asked, ...attempt }: NewAttempt) =>
  db.rows(sql`
    INSERT INTO payment_attempt (
      commune_id, attempt_id, bill_id, invitation_id, state, holds, code, amount_cents, reference,
      client_number, test, capability_hash, return_hash, created_at, next_ask_at)
    VALUES (
      ${attempt.communeId}, ${attempt.attemptId}, ${attempt.billId}, ${attempt.invitationId}, 'created', true,
      ${attempt.code}, ${asked.amount}, ${asked.reference}, ${asked.client}, ${asked.test},
      ${attempt.capabilityHash}, ${attempt.returnHash}, ${at(attempt.now)}, ${at(attempt.nextAskAt)})`);
