import type { CommuneId } from '#core/ids.ts';
import type { Limits } from '../../ports/upkeep.ts';
import { type Sql, sql } from './sql.ts';

const day = 86_400_000;

/** Thirteen months, in which a payer may contest a payment with their bank (Code monétaire et financier, L133-24). */
export const billKeptDays = 400;

/** Many old bills at the first import of a long past must not hold the ledger; the next sweep goes on. */
const atOnce = 2_000;

/**
 * Bills that nothing touched for thirteen months: not paid, not tried, not due, not named by an import. One that an
 * import still names stays, or it would come back as unpaid; so does one that a person must still look at, or whose
 * money paid twice has a request.
 */
const old = (commune: CommuneId, since: Date): Sql => sql`
  SELECT b.commune_id, b.bill_id FROM bill b
  WHERE b.commune_id = ${commune} AND b.imported_at < ${since}
    AND greatest(b.issued_on, b.due_on, b.payable_until) < ${since}::timestamptz::date
    AND NOT EXISTS (
      SELECT FROM bill_settlement s
      WHERE s.commune_id = b.commune_id AND s.bill_id = b.bill_id AND s.paid_at >= ${since})
    AND NOT EXISTS (
      SELECT FROM payment_attempt a
      WHERE a.commune_id = b.commune_id AND a.bill_id = b.bill_id
        AND (a.holds OR greatest(a.created_at, a.ended_at, a.paid_at) >= ${since}))
    AND NOT EXISTS (
      SELECT FROM payment_alert l LEFT JOIN request r
        ON r.commune_id = l.commune_id AND r.request_id = l.alert_id
      WHERE l.commune_id = b.commune_id AND l.bill_id = b.bill_id
        AND (l.settled_at IS NULL OR r.request_id IS NOT NULL))
    AND NOT EXISTS (
      SELECT FROM invitation i WHERE i.commune_id = b.commune_id AND i.bill_id = b.bill_id)
    AND NOT EXISTS (
      SELECT FROM bill_share h WHERE h.commune_id = b.commune_id AND h.bill_id = b.bill_id)
  LIMIT ${atOnce} FOR UPDATE OF b SKIP LOCKED`;

const of = (table: Sql, commune: CommuneId): Sql =>
  sql`DELETE FROM ${table} t USING old WHERE t.commune_id = ${commune} AND t.bill_id = old.bill_id`;

/** A bill goes with all of its attempts, in one statement: no attempt is ever without the bill that it was for. */
export const billPurge = (commune: CommuneId, { now }: Limits): Sql => sql`
  WITH old AS (${old(commune, new Date(now - billKeptDays * day))}),
    alerts AS (${of(sql`payment_alert`, commune)}),
    settlements AS (${of(sql`bill_settlement`, commune)}),
    attempts AS (${of(sql`payment_attempt`, commune)})
  ${of(sql`bill`, commune)}`;
