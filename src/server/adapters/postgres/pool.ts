import pg from 'pg';
import { type Database, databaseOn, inTransaction } from './database.ts';
import { asUnavailable } from './failures.ts';

export interface Pool extends Database {
  transaction<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** A connection of one's own, for a session lock; `give` returns it, or drops it with `true`. */
  borrow(): Promise<Database & { give(drop?: boolean): void }>;
  close(): Promise<void>;
}

const timestamptz = 1184;
const bigint = 20;

/** Moments and event numbers come back as numbers: both stay far below 2^53. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const usual = pg.types.getTypeParser(oid, format as 'text');
    if (oid === bigint) return Number;
    if (oid === timestamptz) return (value: string) => Number(usual(value));
    return usual;
  }) as typeof pg.types.getTypeParser,
};

export interface PoolSettings {
  readonly databaseUrl: string;
  readonly size?: number;
}

const open = ({ databaseUrl, size = 10 }: PoolSettings): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: size,
    types,
    application_name: 'cote-a-cote',
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that breaks between two statements must not end the process: the next statement says Unavailable.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

const connect = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    throw asUnavailable(error);
  }
};

export const createPool = (settings: PoolSettings): Pool => {
  const pool = open(settings);
  return {
    ...databaseOn(pool),
    transaction: async (work) => inTransaction(await connect(pool), work),
    borrow: async () => {
      const client = await connect(pool);
      return { ...databaseOn(client), give: (drop = false) => client.release(drop) };
    },
    close: () => pool.end(),
  };
};
