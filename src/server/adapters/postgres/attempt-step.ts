import { type AttemptState, isLive } from '#core/payment/attempt.ts';
import type { Step } from '../../ports/payments.ts';
import { lockBill } from './bill-lock.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

/** Somebody may pay on the provider's page. */
const hasPage: readonly AttemptState[] = ['created', 'opened', 'refused-for-now', 'abandoned-for-now'];

/** One transaction: compare, then set, then what follows from it. */
export const step = async (db: Database, move: Step): Promise<boolean> => {
  const { from, to } = move;
  await lockBill(db, from.communeId, from.billId);
  if (!(await stillAs(db, move))) return false;
  const held = await heldByAnother(db, move);
  if (held && hasPage.includes(to.state)) return false;
  const newlyPaid = to.state === 'paid' && from.state !== 'paid';
  const surplus = newlyPaid && !(await settles(db, move));
  await write(db, move, { holds: isLive(to.state) && !held, surplus: surplus || from.surplus });
  if (surplus) await raise(db, move, 'paid-twice');
  if (to.state !== from.state) await raiseFor(db, move);
  return true;
};

const stillAs = async (db: Database, { from }: Step): Promise<boolean> => {
  const row = await db.one(sql`
    SELECT attempt_id FROM payment_attempt
    WHERE commune_id = ${from.communeId} AND attempt_id = ${from.attemptId} AND state = ${from.state}
      AND provider_id IS NOT DISTINCT FROM ${from.providerId} FOR UPDATE`);
  return row !== null;
};

const heldByAnother = async (db: Database, { from }: Step): Promise<boolean> => {
  const row = await db.one(sql`
    SELECT attempt_id FROM payment_attempt
    WHERE commune_id = ${from.communeId} AND bill_id = ${from.billId} AND holds
      AND attempt_id <> ${from.attemptId}`);
  return row !== null;
};

/** True for the first payment of a bill; the row's key lets no second one in. */
const settles = async (db: Database, { from, now, paidBy }: Step): Promise<boolean> => {
  const row = await db.one(sql`
    INSERT INTO bill_settlement (commune_id, bill_id, paid_at, paid_by, attempt_id)
    VALUES (${from.communeId}, ${from.billId}, ${at(now)}, ${paidBy ?? 'other'}, ${from.attemptId})
    ON CONFLICT (commune_id, bill_id) DO NOTHING RETURNING bill_id`);
  return row !== null;
};

const write = (
  db: Database,
  { from, to, now, payPage, paidBy }: Step,
  { holds, surplus }: { readonly holds: boolean; readonly surplus: boolean },
) => {
  const paid = to.state === 'paid';
  return db.rows(sql`
    UPDATE payment_attempt SET state = ${to.state}, holds = ${holds}, surplus = ${surplus},
      provider_id = ${to.providerId}, answered_at = ${to.answeredAt === null ? null : at(to.answeredAt)},
      pay_page = ${to.state === 'opened' ? (payPage ?? from.payPage) : null},
      ended_at = CASE WHEN ${hasPage.includes(to.state)} THEN NULL ELSE coalesce(ended_at, ${at(now)}) END,
      paid_at = CASE WHEN ${paid} THEN coalesce(paid_at, ${at(now)}) END,
      paid_by = CASE WHEN ${paid} THEN coalesce(paid_by, ${paidBy ?? null}) END
    WHERE commune_id = ${from.communeId} AND attempt_id = ${from.attemptId}`);
};

const raiseFor = async (db: Database, move: Step): Promise<void> => {
  if (move.to.state === 'mismatched') await raise(db, move, 'paid-otherwise');
  if (move.to.state === 'unverified') await raise(db, move, 'unverified');
};

const raise = (db: Database, { from, now }: Step, kind: 'paid-twice' | 'paid-otherwise' | 'unverified') =>
  db.rows(sql`
    INSERT INTO payment_alert (commune_id, kind, bill_id, attempt_id, raised_at)
    VALUES (${from.communeId}, ${kind}, ${from.billId}, ${from.attemptId}, ${at(now)})
    ON CONFLICT (commune_id, attempt_id, kind) DO NOTHING`);
