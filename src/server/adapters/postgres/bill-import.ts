import type { CommuneId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { BillImport, ImportedBill, ImportReport, LeftBill } from '../../ports/bill-import.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { type Sql, sql } from './sql.ts';

const atOnce = 5_000;

/** The file, beside the ledger, for as long as the transaction lasts. `fate` is what becomes of each row. */
const table = sql`
  CREATE TEMPORARY TABLE bill_row (
    line integer NOT NULL, reference text PRIMARY KEY, printed text NOT NULL, amount bigint NOT NULL,
    label text NOT NULL, payee text NOT NULL, issued_on date NOT NULL, due_on date, payable_until date,
    unpayable text, means text[] NOT NULL, paid_by text, paid_at timestamptz, fate text
  ) ON COMMIT DROP`;

const rowOf = ({ paid, printedReference, issuedOn, dueOn, payableUntil, ...bill }: ImportedBill) => ({
  ...bill,
  printed: printedReference,
  issued_on: issuedOn,
  due_on: dueOn,
  payable_until: payableUntil,
  means: [...bill.means].sort(),
  paid_by: paid?.by ?? null,
  paid_at: paid ? new Date(paid.at).toISOString() : null,
});

const load = async (db: Database, bills: readonly ImportedBill[]): Promise<void> => {
  for (let from = 0; from < bills.length; from += atOnce) {
    const json = JSON.stringify(bills.slice(from, from + atOnce).map(rowOf));
    await db.rows(sql`
      INSERT INTO bill_row
      SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS r (
        line integer, reference text, printed text, amount bigint, label text, payee text, issued_on date,
        due_on date, payable_until date, unpayable text, means text[], paid_by text, paid_at timestamptz)`);
  }
  await db.rows(sql`ANALYZE bill_row`);
};

const differs = sql`
  (b.amount_cents, b.printed_reference, b.label, b.payee, b.issued_on, b.due_on, b.payable_until, b.unpayable, b.means)
  IS DISTINCT FROM
  (r.amount, r.printed, r.label, r.payee, r.issued_on, r.due_on, r.payable_until, r.unpayable, r.means)`;

const known = (commune: CommuneId): Sql => sql`
  bill_row r JOIN bill b ON b.commune_id = ${commune} AND b.reference = r.reference`;

/** What an import names is not old; that it did so is written once a month, not each night for the whole ledger. */
const namedLongAgo = (now: Instant): Sql => sql`b.imported_at < ${at(instant(now - 30 * 86_400_000))}`;

/** Whatever may change is locked as a payment locks it, and judged only then, by a snapshot of after the lock. */
const lock = (db: Database, commune: CommuneId, now: Instant) =>
  db.rows(sql`
    SELECT count(*) FROM (
      SELECT b.bill_id FROM ${known(commune)} WHERE ${differs} OR r.paid_by IS NOT NULL OR ${namedLongAgo(now)}
      ORDER BY b.bill_id FOR NO KEY UPDATE OF b) AS locked`);

const judge = async (db: Database, commune: CommuneId): Promise<void> => {
  await db.rows(sql`UPDATE bill_row SET fate = 'created'`);
  await db.rows(sql`
    UPDATE bill_row SET fate = k.fate
    FROM (
      SELECT r.reference, CASE
        WHEN NOT ${differs} THEN 'unchanged'
        WHEN EXISTS (SELECT FROM bill_settlement s WHERE s.commune_id = b.commune_id AND s.bill_id = b.bill_id)
          THEN 'paid'
        WHEN EXISTS (SELECT FROM payment_attempt a
            WHERE a.commune_id = b.commune_id AND a.bill_id = b.bill_id AND a.holds)
          THEN 'in-progress'
        ELSE 'changed' END AS fate
      FROM ${known(commune)}) AS k
    WHERE bill_row.reference = k.reference`);
};

const put = async (db: Database, commune: CommuneId, now: Instant): Promise<void> => {
  await db.rows(sql`
    INSERT INTO bill (commune_id, bill_id, reference, printed_reference, amount_cents, label, payee, issued_on,
      due_on, payable_until, unpayable, means, imported_at)
    SELECT ${commune}, gen_random_uuid(), reference, printed, amount, label, payee, issued_on,
      due_on, payable_until, unpayable, means, ${at(now)}
    FROM bill_row WHERE fate = 'created'`);
  await db.rows(sql`
    UPDATE bill b SET printed_reference = r.printed, amount_cents = r.amount, label = r.label, payee = r.payee,
      issued_on = r.issued_on, due_on = r.due_on, payable_until = r.payable_until, unpayable = r.unpayable,
      means = r.means, imported_at = ${at(now)}
    FROM bill_row r
    WHERE b.commune_id = ${commune} AND b.reference = r.reference AND r.fate = 'changed'`);
  await db.rows(sql`
    UPDATE bill b SET imported_at = ${at(now)} FROM bill_row r
    WHERE b.commune_id = ${commune} AND b.reference = r.reference AND ${namedLongAgo(now)}`);
};

/** What is settled already stays as it is; a row of another amount than its bill settles nothing. A page that is still open may bring a second payment: that one is alerted. */
const settle = async (db: Database, commune: CommuneId): Promise<number> => {
  const [row] = await db.rows<{ n: number }>(sql`
    WITH settled AS (
      INSERT INTO bill_settlement (commune_id, bill_id, paid_at, paid_by)
      SELECT b.commune_id, b.bill_id, r.paid_at, r.paid_by FROM ${known(commune)}
      WHERE r.paid_by IS NOT NULL AND r.amount = b.amount_cents
      ON CONFLICT (commune_id, bill_id) DO NOTHING RETURNING bill_id)
    SELECT count(*) AS n FROM settled`);
  return row?.n ?? 0;
};

const reportOn = async (db: Database, settled: number): Promise<ImportReport> => {
  const counted = await db.rows<{ fate: string; n: number }>(
    sql`SELECT fate, count(*) AS n FROM bill_row GROUP BY fate`,
  );
  const left = await db.rows<LeftBill>(sql`
    SELECT line, printed AS "printedReference", fate AS why FROM bill_row
    WHERE fate IN ('paid', 'in-progress') ORDER BY line`);
  const count = (fate: string): number => counted.find((one) => one.fate === fate)?.n ?? 0;
  return {
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    settled,
    left,
  };
};

/** Undoes a dry run: what a transaction throws takes all of it back. */
class DryRun extends Error {
  readonly report: ImportReport;

  constructor(report: ImportReport) {
    super('a dry run');
    this.report = report;
  }
}

const imported = async (
  db: Database,
  commune: CommuneId,
  bills: readonly ImportedBill[],
  now: Instant,
): Promise<ImportReport> => {
  await db.rows(sql`SET LOCAL statement_timeout = '120s'`);
  await db.rows(sql`SET LOCAL lock_timeout = '30s'`);
  await db.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`bill-import|${commune}`}, 0))`);
  await db.rows(table);
  await load(db, bills);
  await lock(db, commune, now);
  await judge(db, commune);
  await put(db, commune, now);
  return reportOn(db, await settle(db, commune));
};

export const createBillImport = (pool: Pool): BillImport => ({
  run: async (commune, bills, { now, dryRun }) => {
    try {
      return await pool.transaction(async (db) => {
        const report = await imported(db, commune, bills, now);
        if (dryRun) throw new DryRun(report);
        return report;
      });
    } catch (error) {
      if (error instanceof DryRun) return error.report;
      throw error;
    }
  },
});
