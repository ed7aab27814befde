import type { Overpayment, Overpayments } from '../../ports/overpayments.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

export const createOverpayments = (db: Database): Overpayments => ({
  unopened: (commune, atMost) =>
    db.rows<Overpayment>(sql`
      SELECT l.alert_id AS "requestId", b.printed_reference AS reference, b.amount_cents AS amount
      FROM payment_alert l
      JOIN bill b ON b.commune_id = l.commune_id AND b.bill_id = l.bill_id
      WHERE l.commune_id = ${commune} AND l.kind = 'paid-twice' AND l.settled_at IS NULL AND NOT EXISTS (
        SELECT FROM request r WHERE r.commune_id = l.commune_id AND r.request_id = l.alert_id)
      ORDER BY l.raised_at, l.alert_id LIMIT ${atMost}`),
});
