import type { OneAtATime } from '../../ports/upkeep.ts';
import type { Pool } from './pool.ts';
import { sql } from './sql.ts';

/** A session lock: it ends with its connection, so a process that dies holds nothing. */
export const createOneAtATime = (pool: Pool): OneAtATime => ({
  run: async (name, task) => {
    const lane = await pool.borrow();
    let clean = false;
    try {
      const lock = await lane.one<{ got: boolean }>(
        sql`SELECT pg_try_advisory_lock(hashtextextended(${name}, 0)) AS got`,
      );
      if (lock?.got) {
        await task();
        await lane.rows(sql`SELECT pg_advisory_unlock(hashtextextended(${name}, 0))`);
      }
      clean = true;
      return lock?.got === true;
    } finally {
      lane.give(!clean);
    }
  },
});
