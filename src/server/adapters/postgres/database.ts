import type { PoolClient } from 'pg';
import { asUnavailable } from './failures.ts';
import { type Sql, textOf } from './sql.ts';

/** Runs statements. Each `rows` outside a transaction is one of its own. */
export interface Database {
  rows<Row>(statement: Sql): Promise<readonly Row[]>;
  one<Row>(statement: Sql): Promise<Row | null>;
}

interface Runner {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

export const databaseOn = (runner: Runner): Database => {
  const rows = async <Row>(statement: Sql): Promise<readonly Row[]> => {
    try {
      const result = await runner.query(textOf(statement), [...statement.values]);
      return result.rows as Row[];
    } catch (error) {
      throw asUnavailable(error);
    }
  };
  return { rows, one: async <Row>(statement: Sql) => (await rows<Row>(statement))[0] ?? null };
};

/** Commits what `work` did, or nothing of it. A connection that failed is not given back to the pool. */
export const inTransaction = async <T>(
  client: PoolClient,
  work: (db: Database) => Promise<T>,
): Promise<T> => {
  try {
    await client.query('BEGIN');
    const result = await work(databaseOn(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw asUnavailable(error);
  }
};
