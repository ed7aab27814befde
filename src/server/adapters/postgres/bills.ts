import { createHash } from 'node:crypto';
import type { Instant } from '#core/instant.ts';
import type { BillReference } from '#core/payment/reference.ts';
import type { PaidBy } from '#core/payment/standing.ts';
import type { BillGuesses, Bills, StoredBill } from '../../ports/bills.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

type BillRow = Omit<StoredBill, 'settled'> & {
  readonly paidAt: Instant | null;
  readonly paidBy: PaidBy | null;
};

const select: Sql = sql`
  SELECT b.commune_id AS "communeId", b.bill_id AS "billId", b.reference,
    b.printed_reference AS "printedReference", b.amount_cents AS amount, b.label, b.payee,
    b.issued_on::text AS "issuedOn", b.due_on::text AS "dueOn", b.payable_until::text AS "payableUntil",
    b.unpayable, b.means, s.paid_at AS "paidAt", s.paid_by AS "paidBy"
  FROM bill b LEFT JOIN bill_settlement s ON s.commune_id = b.commune_id AND s.bill_id = b.bill_id`;

const billOf = (row: BillRow | null): StoredBill | null => {
  if (!row) return null;
  const { paidAt, paidBy, ...bill } = row;
  return { ...bill, settled: paidAt === null || paidBy === null ? null : { at: paidAt, by: paidBy } };
};

export const createBills = (db: Database): Bills => ({
  byReference: async (commune, reference) =>
    billOf(
      await db.one<BillRow>(sql`${select} WHERE b.commune_id = ${commune} AND b.reference = ${reference}`),
    ),
  byId: async (commune, bill) =>
    billOf(await db.one<BillRow>(sql`${select} WHERE b.commune_id = ${commune} AND b.bill_id = ${bill}`)),
});

const wrongAtMost = 10;
const hour = 3_600_000;

/** What was typed may be anything, a name included. */
const hashOf = (reference: BillReference): string =>
  createHash('sha256').update(`bill|${reference}`).digest('base64url');

export const createBillGuesses = (db: Database): BillGuesses => ({
  spend: async (commune, reference, now) => {
    const anew = at((now - hour) as Instant);
    const row = await db.one<{ wrong: number; since: Instant }>(sql`
      INSERT INTO bill_guess AS g (commune_id, reference_hash, wrong, since)
      VALUES (${commune}, ${hashOf(reference)}, 1, ${at(now)})
      ON CONFLICT (commune_id, reference_hash) DO UPDATE SET
        wrong = CASE WHEN g.since <= ${anew} THEN 1 ELSE least(g.wrong + 1, ${wrongAtMost + 1}) END,
        since = CASE WHEN g.since <= ${anew} THEN excluded.since ELSE g.since END
      RETURNING wrong, since`);
    return row && row.wrong > wrongAtMost ? ((row.since + hour) as Instant) : null;
  },
  giveBack: async (commune, reference) => {
    await db.rows(sql`
      UPDATE bill_guess SET wrong = greatest(wrong - 1, 0)
      WHERE commune_id = ${commune} AND reference_hash = ${hashOf(reference)}`);
  },
});
