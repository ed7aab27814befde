import type { Health } from '../../ports/health.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

export const createHealth = (db: Database): Health => ({
  ping: async () => {
    await db.rows(sql`SELECT 1`);
  },
});
