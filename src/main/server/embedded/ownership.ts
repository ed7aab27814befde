import pg from 'pg';
import type { Access } from './cluster.ts';

/** Held by the one server that may stop this PostgreSQL; the system frees it however that server ends. */
const ownerLock = 7_305_002;

export type Claim =
  | { readonly kind: 'owned'; readonly client: pg.Client }
  | { readonly kind: 'held'; readonly by: string }
  /** `patience`: it is recovering or going down, and says so. */
  | { readonly kind: 'silent'; readonly patience: boolean };

/** Signs in to the PostgreSQL on a port and tries to become its one owner, for as long as the client stays connected. */
export const claim = async (port: number, access: Access): Promise<Claim> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    ...access,
    database: 'postgres',
    application_name: `process ${process.pid}`,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const by = await lockOrHolder(client);
    if (by === null) return { kind: 'owned', client };
    await client.end();
    return { kind: 'held', by };
  } catch (error) {
    await client.end().catch(() => undefined);
    return { kind: 'silent', patience: (error as { code?: string }).code === '57P03' };
  }
};

const lockOrHolder = async (client: pg.Client): Promise<string | null> => {
  const tried = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [ownerLock]);
  if (tried.rows[0]?.mine) return null;
  const holder = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and l.objid = $1`,
    [ownerLock],
  );
  return holder.rows[0]?.name ?? '';
};
