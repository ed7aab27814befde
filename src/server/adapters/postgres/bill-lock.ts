import type { BillId, CommuneId } from '#core/ids.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** Until COMMIT, nobody else begins, ends or settles a payment of this bill. */
export const lockBill = async (db: Database, commune: CommuneId, bill: BillId): Promise<void> => {
  await db.rows(sql`
    SELECT bill_id FROM bill WHERE commune_id = ${commune} AND bill_id = ${bill} FOR NO KEY UPDATE`);
};
