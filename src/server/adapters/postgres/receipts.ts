import type { Receipts } from '../../ports/payments.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

const atMost = 3;

export const createReceipts = (db: Database): Receipts => ({
  claim: async (commune, attempt, now) => {
    const row = await db.one(sql`
      UPDATE payment_attempt SET receipts_mailed = receipts_mailed + 1, receipt_mailed_at = ${at(now)}
      WHERE commune_id = ${commune} AND attempt_id = ${attempt} AND state = 'paid'
        AND receipts_mailed < ${atMost}
        AND coalesce(receipt_mailed_at + interval '1 minute' <= ${at(now)}::timestamptz, true)
      RETURNING attempt_id`);
    return row !== null;
  },
  giveBack: async (commune, attempt) => {
    await db.rows(sql`
      UPDATE payment_attempt SET receipts_mailed = greatest(receipts_mailed - 1, 0), receipt_mailed_at = NULL
      WHERE commune_id = ${commune} AND attempt_id = ${attempt}`);
  },
});
