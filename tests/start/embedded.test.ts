import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packagedBinaries } from '../../src/main/server/embedded/binaries.ts';
import { canRun } from '../../src/main/server/embedded/identity.ts';
import { runProgram, type Program } from './running-program.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const root = join(import.meta.dirname, '../..');
let bundle = '';
let folder = '';
const programs: Program[] = [];

/** Bundled whole into an open folder: the clone may be one that only root can enter. */
beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'cote-a-cote-program-'));
  await chmod(bundle, 0o755);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['pg-native'] },
    build: { ssr: join(import.meta.dirname, 'embedded-program.ts'), outDir: bundle, emptyOutDir: true },
  });
});
afterAll(() => rm(bundle, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cote-a-cote-'));
  await chmod(folder, 0o777);
});
afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.kill('SIGTERM')));
  await endLeftover();
  await rm(folder, { recursive: true, force: true });
});

const start = (
  args: readonly string[] = [packagedBinaries()],
  who: { uid?: number; gid?: number } = {},
): Program => {
  const program = runProgram(
    process.execPath,
    [join(bundle, 'embedded-program.js'), join(folder, 'data'), ...args],
    who,
  );
  programs.push(program);
  return program;
};

const addressOf = async (program: Program) => (await program.says(/^ready /)).slice('ready '.length);

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return rows.flat();
};

/** What a killed server left is started anew by the next one, which then stops it. */
const endLeftover = async () => {
  const pid = await readFile(join(folder, 'data/postgres/data/postmaster.pid'), 'utf8').catch(() => '');
  if (pid === '') return;
  const last = start();
  await Promise.race([last.says(/^ready /), last.ended]).catch(() => undefined);
  await last.kill('SIGTERM');
};

describe('servers that are killed or meet on one folder', { timeout: 120_000 }, () => {
  it('a server killed with -9, three times in a row, blocks no start and loses no acknowledged row', async () => {
    for (let round = 1; round <= 3; round++) {
      const server = start();
      const url = await addressOf(server);
      await ask(url, 'create table if not exists kept (round int)');
      await ask(url, `insert into kept values (${round})`);
      await server.kill('SIGKILL');
    }
    const last = start();
    expect(await ask(await addressOf(last), 'select round from kept order by 1')).toEqual([1, 2, 3]);
    expect(last.lines.join()).toContain('An earlier server was killed');
  });

  it('a second server on the same folder refuses in one sentence and leaves the first unharmed', async () => {
    const first = start();
    const url = await addressOf(first);
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.lines).toEqual([
      `refused Another Côte à côte server (process ${first.pid}) already uses ${join(folder, 'data/postgres')}: stop it first, or choose another folder with DATA_DIR.`,
    ]);
    expect(await ask(url, 'select 1')).toEqual([1]);
  });

  it('of four servers that begin an empty folder together one serves it and three refuse', async () => {
    const four = [start(), start(), start(), start()];
    const ready = await Promise.all(
      four.map((server) =>
        server.says(/^ready /).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(ready.filter(Boolean)).toHaveLength(1);
    const refused = four.filter((_, index) => !ready[index]).map((server) => server.lines.join());
    expect(refused.every((lines) => lines.includes('Another Côte à côte server'))).toBe(true);
    const url = await addressOf(four[ready.indexOf(true)] as Program);
    expect(await ask(url, 'select 1')).toEqual([1]);
  });

  it('a server killed at any moment of its start blocks no later one and leaves nothing half made', async () => {
    for (const delay of [40, 90, 150, 220, 300, 400, 520, 700, 120, 260]) {
      const server = start();
      await sleep(delay);
      await server.kill('SIGKILL');
    }
    const last = start();
    expect(await ask(await addressOf(last), 'select 1')).toEqual([1]);
    const left = await readdir(join(folder, 'data/postgres'));
    // One whole copy of the programs stands there when the package's own can't be entered.
    const kept = left.filter((name) => !/^programs-.*-[a-z0-9]+$/.test(name) || /\.\d+$/.test(name));
    expect(kept.toSorted()).toEqual(['data', 'postgres.log']);
  });

  it('stops its PostgreSQL when it is told to end', async () => {
    const server = start();
    const url = await addressOf(server);
    expect(await server.kill('SIGTERM')).toBe(0);
    await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});

describe.runIf(isRoot && canRun(nobody, process.execPath))(
  'an ordinary account',
  { timeout: 120_000 },
  () => {
    let native = '';
    beforeEach(async () => {
      native = join(folder, 'package', 'native');
      await mkdir(join(native, '..'));
      await cp(join(packagedBinaries(), '../package.json'), join(native, '../package.json'));
      await cp(packagedBinaries(), native, { recursive: true, verbatimSymlinks: true });
    });

    it('copies the programs when node_modules is not its own and lacks links', async () => {
      await rm(join(native, 'lib/libicuuc.so.60'));
      const server = start([native], nobody);
      expect(await ask(await addressOf(server), 'select 1')).toEqual([1]);
    });

    it('refuses in one sentence a folder that it may not write in', async () => {
      await chmod(folder, 0o755);
      const server = start([native], nobody);
      expect(await server.ended).toBe(1);
      expect(server.lines).toEqual([
        `refused This account may not write in ${join(folder, 'data')}: give it that right, or choose another folder with DATA_DIR.`,
      ]);
    });

    it('refuses in one sentence the data of another account', async () => {
      const first = start([native]);
      await addressOf(first);
      await first.kill('SIGTERM');
      const second = start([native], nobody);
      expect(await second.ended).toBe(1);
      expect(second.lines.join()).toMatch(/^refused This account may not write in \S+: give it that right/);
    });

    it('takes no notice of a postmaster.pid whose number is now a program of its own', async () => {
      const first = start([native], nobody);
      await addressOf(first);
      await first.kill('SIGTERM');
      const other = runProgram('/bin/sleep', ['60'], nobody);
      const data = join(folder, 'data/postgres/data');
      await writeFile(
        join(data, 'postmaster.pid'),
        `${other.pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
      );
      const second = start([native], nobody);
      expect(await ask(await addressOf(second), 'select 1')).toEqual([1]);
      await other.kill('SIGKILL');
    });
  },
);
