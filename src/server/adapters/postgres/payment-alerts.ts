import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { AttemptId, BillId, CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AttemptState } from '#core/payment/attempt.ts';
import { afterComparison, type Finding } from '#core/payment/comparison.ts';
import { billTopic } from '../../ports/feeds.ts';
import type { PaymentAlerts } from '../../ports/payment-alerts.ts';
import { lockBill } from './bill-lock.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { type Sql, sql } from './sql.ts';

const alerts = (commune: CommuneId, where: Sql): Sql => sql`
  SELECT l.alert_id AS "alertId", l.kind, b.printed_reference AS reference, a.amount_cents AS amount, a.code,
    l.raised_at AS "raisedAt", l.settled_at AS "settledAt", l.found
  FROM payment_alert l
  JOIN bill b ON b.commune_id = l.commune_id AND b.bill_id = l.bill_id
  JOIN payment_attempt a ON a.commune_id = l.commune_id AND a.attempt_id = l.attempt_id
  WHERE l.commune_id = ${commune} AND ${where}`;

interface About {
  readonly billId: BillId;
  readonly attemptId: AttemptId;
}

const aboutOf = (db: Database, commune: CommuneId, alert: string): Promise<About | null> =>
  db.one<About>(sql`
    SELECT bill_id AS "billId", attempt_id AS "attemptId" FROM payment_alert
    WHERE commune_id = ${commune} AND alert_id = ${alert}`);

const close = (db: Database, commune: CommuneId, alert: string, found: Finding, now: Instant) =>
  db.one(sql`
    UPDATE payment_alert SET settled_at = ${at(now)}, found = ${found}
    WHERE commune_id = ${commune} AND alert_id = ${alert} AND settled_at IS NULL RETURNING alert_id`);

/** True when this attempt is what settled the bill; another may have, while this one was looked into. */
const settles = async (db: Database, commune: CommuneId, { billId, attemptId }: About, now: Instant) => {
  const row = await db.one(sql`
    INSERT INTO bill_settlement (commune_id, bill_id, paid_at, paid_by, attempt_id)
    VALUES (${commune}, ${billId}, ${at(now)}, 'other', ${attemptId})
    ON CONFLICT (commune_id, bill_id) DO NOTHING RETURNING bill_id`);
  return row !== null;
};

const conclude = async (
  db: Database,
  commune: CommuneId,
  about: About,
  found: Finding,
  now: Instant,
): Promise<void> => {
  const attempt = await db.one<{ state: AttemptState }>(sql`
    SELECT state FROM payment_attempt
    WHERE commune_id = ${commune} AND attempt_id = ${about.attemptId} FOR UPDATE`);
  if (!attempt) return;
  const state = afterComparison(attempt.state, found);
  if (state === attempt.state) return;
  const surplus = state === 'paid' && !(await settles(db, commune, about, now));
  await db.rows(sql`
    UPDATE payment_attempt SET state = ${state}, holds = false, surplus = ${surplus}, next_ask_at = NULL,
      ended_at = coalesce(ended_at, ${at(now)}), paid_at = ${state === 'paid' ? at(now) : null}::timestamptz
    WHERE commune_id = ${commune} AND attempt_id = ${about.attemptId}`);
  if (surplus)
    await db.rows(sql`
      INSERT INTO payment_alert (commune_id, kind, bill_id, attempt_id, raised_at)
      VALUES (${commune}, 'paid-twice', ${about.billId}, ${about.attemptId}, ${at(now)})
      ON CONFLICT (commune_id, attempt_id, kind) DO NOTHING`);
};

/** The bill first, as whatever may settle or hold it does. */
const settle = async (
  db: Database,
  commune: CommuneId,
  alert: string,
  found: Finding,
  now: Instant,
): Promise<About | null> => {
  const about = await aboutOf(db, commune, alert);
  if (!about) return null;
  await lockBill(db, commune, about.billId);
  if (await close(db, commune, alert, found, now)) await conclude(db, commune, about, found, now);
  return about;
};

export const createPaymentAlerts = (pool: Pool, hints: Hints): PaymentAlerts => ({
  list: (commune, settledSince) =>
    pool.rows<PaymentAlert>(
      sql`${alerts(commune, sql`(l.settled_at IS NULL OR l.settled_at >= ${at(settledSince)})`)}
        ORDER BY l.settled_at DESC NULLS FIRST, l.raised_at LIMIT 300`,
    ),
  settle: async (commune, alert, found, now) => {
    const about = await pool.transaction((db) => settle(db, commune, alert, found, now));
    if (!about) return null;
    hints.hint(commune, billTopic(about.billId));
    return pool.one<PaymentAlert>(alerts(commune, sql`l.alert_id = ${alert}`));
  },
});
