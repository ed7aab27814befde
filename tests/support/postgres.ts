import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#server/adapters/postgres/migrate.ts';
import { startEmbedded } from '#main/server/embedded/start-embedded.ts';
import { type Cluster, startSystemPostgres, systemBinaries } from './system-postgres.ts';

export type Engine = 'system' | 'embedded' | 'given';

export const migrationsDir = 'src/server/adapters/postgres/migrations';

/** The engines that a suite runs on: the quickest one there is, and with FULL=1 each that there is. */
export const engines = (): readonly Engine[] => {
  if (process.env['TEST_DATABASE_URL']) return ['given'];
  const all: readonly Engine[] = systemBinaries() ? ['system', 'embedded'] : ['embedded'];
  return process.env['FULL'] === '1' ? all : all.slice(0, 1);
};

const startEmbeddedCluster = async (): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'cote-a-cote-embedded-'));
  const embedded = await startEmbedded({ dataDir: folder, log: () => undefined });
  return {
    url: embedded.url,
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const startCluster = (engine: Engine): Promise<Cluster> => {
  if (engine === 'embedded') return startEmbeddedCluster();
  if (engine === 'system') return startSystemPostgres(systemBinaries() ?? '');
  return Promise.resolve({ url: process.env['TEST_DATABASE_URL'] ?? '', stop: async () => undefined });
};

export interface TestPostgres {
  /** A new database, migrated unless asked otherwise; its address. */
  database(options?: { readonly migrated?: boolean }): Promise<string>;
  stop(): Promise<void>;
}

const execute = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
};

export const startPostgres = async (engine: Engine): Promise<TestPostgres> => {
  const cluster = await startCluster(engine);
  const made: string[] = [];
  return {
    database: async ({ migrated = true } = {}) => {
      const name = `test_${process.pid}_${Date.now()}_${made.length}`;
      await execute(cluster.url, `CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      if (migrated) await migrate(url.href, migrationsDir);
      return url.href;
    },
    stop: async () => {
      if (engine === 'given')
        for (const name of made) await execute(cluster.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await cluster.stop();
    },
  };
};
