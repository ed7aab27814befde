import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommuneId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { putInForce } from '#main/server/publish/put-in-force.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import { runProgram } from '../start/running-program.ts';
import { engines, startPostgres, type TestPostgres } from '../support/postgres.ts';
import { edition } from './editions.ts';

const commune = 'val-des-sources' as CommuneId;
const root = resolve(import.meta.dirname, '../..');
const order = { origin: 'command', restores: null, now: instant(0) } as const;

describe('kill -9 while a version is being published', () => {
  let postgres: TestPostgres;
  let url = '';
  let bundle = '';
  beforeAll(async () => {
    bundle = mkdtempSync(join(root, '.cache/publish-'));
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      build: { ssr: join(import.meta.dirname, 'publish-program.ts'), outDir: bundle, emptyOutDir: true },
    });
    postgres = await startPostgres(engines()[0] ?? 'embedded');
    url = await postgres.database();
  }, 60_000);
  afterAll(async () => {
    rmSync(bundle, { recursive: true, force: true });
    await postgres?.stop();
  }, 30_000);

  const publishIt = (name: string) =>
    runProgram(process.execPath, [join(bundle, 'publish-program.js'), url, name], { cwd: root });

  /** Each table that a publication writes, so that it is stopped before, between and after its writes. */
  it.each(['site', 'published_content', 'publication'])(
    'leaves the old one whole when it is stopped at the table %s',
    async (table) => {
      const pool = createPool({ databaseUrl: url });
      const published = createPublishedContent(pool);
      const last = await published.current(commune);
      await putInForce(published, await edition(`Avant ${table}`), last, order);
      const before = await published.history(commune);

      const lock = new pg.Client({ connectionString: url });
      lock.on('error', () => undefined);
      await lock.connect();
      await lock.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
      const program = publishIt('Moitié');
      await program.says(/publishing/);
      await expect
        .poll(
          async () =>
            (await lock.query(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted`)).rows[0].n,
          { interval: 20, timeout: 5_000 },
        )
        .toBeGreaterThan(0);
      await program.kill('SIGKILL');
      await lock.query('ROLLBACK');
      await sleep(300);

      expect(await published.history(commune)).toEqual(before);
      const rows = await lock.query(`SELECT name FROM site; `);
      expect(rows.rows).toEqual([{ name: `Avant ${table}` }]);
      const { library } = await edition('Moitié');
      expect(await published.body(commune, library.version)).toBeNull();
      await lock.end();
      await pool.close();
    },
    30_000,
  );

  it('and the next attempt puts the new one whole in its place', async () => {
    const program = publishIt('Entière');
    expect(await program.ended, program.lines.join('\n')).toBe(0);
    const pool = createPool({ databaseUrl: url });
    const published = createPublishedContent(pool);
    const { library } = await edition('Entière');
    expect(await published.current(commune)).toMatchObject({ version: library.version, kept: true });
    await pool.close();
  }, 30_000);
});
