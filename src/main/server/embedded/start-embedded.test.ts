import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedBinaries } from './binaries.ts';
import { isRoot } from './identity.ts';
import { startEmbedded, type Embedded, type EmbeddedOptions } from './start-embedded.ts';

let folder = '';
const running: Embedded[] = [];
const silent = () => undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cote-a-cote-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((embedded) => embedded.stop()));
  await rm(folder, { recursive: true, force: true });
});

const started = async (options: Partial<EmbeddedOptions> = {}) => {
  const embedded = await startEmbedded({ dataDir: join(folder, 'data'), log: silent, ...options });
  running.push(embedded);
  return embedded;
};

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return rows.flat();
};

const processOf = async (data: string) =>
  Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);

describe('a PostgreSQL of our own', { timeout: 60_000 }, () => {
  it('commits to disk, checks its pages, and sorts and stores as told', async () => {
    const { url } = await started();
    const names = [
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'data_checksums',
      'server_encoding',
      'lc_collate',
    ];
    const shown = await ask(url, `select ${names.map((name) => `current_setting('${name}')`).join()}`);
    expect(shown).toEqual(['on', 'on', 'on', 'on', 'UTF8', 'C']);
  });

  it('keeps its rows when it is stopped and started again, and leaves no process behind', async () => {
    const first = await started();
    const pid = await processOf(join(first.dataDir, 'data'));
    await ask(first.url, 'create table kept as select 42 as n');
    await first.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    const second = await started();
    expect(await ask(second.url, 'select n from kept')).toEqual([42]);
  });

  it('listens on this machine alone and lets nobody in without its password', async () => {
    const { url } = await started();
    expect(await ask(url, "select current_setting('listen_addresses')")).toEqual(['127.0.0.1']);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('takes no notice of a postmaster.pid whose number belongs to another program by now', async () => {
    const first = await started();
    await first.stop();
    const data = join(first.dataDir, 'data');
    await writeFile(
      join(data, 'postmaster.pid'),
      `${process.ppid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const second = await started();
    expect(await ask(second.url, 'select 1')).toEqual([1]);
  });

  it('takes no notice of a postmaster.pid that a full disk left empty', async () => {
    const first = await started();
    await first.stop();
    await writeFile(join(first.dataDir, 'data', 'postmaster.pid'), '');
    const second = await started();
    expect(await ask(second.url, 'select 1')).toEqual([1]);
  });

  it('is started again on the same address when it ends by itself', async () => {
    const said: string[] = [];
    const { url, dataDir } = await started({ log: (line) => said.push(line) });
    await ask(url, 'create table kept as select 7 as n');
    process.kill(await processOf(join(dataDir, 'data')), 'SIGKILL');
    await expect
      .poll(() => ask(url, 'select n from kept').catch(() => null), { timeout: 20_000 })
      .toEqual([7]);
    expect(said.join()).toContain('ended by itself');
  });

  it('starts when npm did not make the links that its libraries need', async () => {
    const native = join(folder, 'package', 'native');
    await copyWithoutLinks(native);
    const { url } = await started({ native });
    expect(await ask(url, 'select 1')).toEqual([1]);
  });

  it('is stopped even when its folder was removed under it', async () => {
    const { dataDir, stop } = await started();
    const pid = await processOf(join(dataDir, 'data'));
    await rm(join(folder, 'data'), { recursive: true });
    await stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('says in one sentence that its folder is not one', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(started({ dataDir: join(folder, 'file', 'data') })).rejects.toThrow(
      `${join(folder, 'file', 'data')} is not a folder: choose another one with DATA_DIR.`,
    );
  });
});

describe.runIf(isRoot())('started as root in a folder that only root can enter', { timeout: 60_000 }, () => {
  let options: Partial<EmbeddedOptions> = {};
  beforeEach(async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const native = join(closed, 'package', 'native');
    await copyWithoutLinks(native);
    options = { dataDir: join(closed, 'data'), native, elsewhere: join(folder, 'elsewhere') };
  });

  it('keeps programs and data in a place that PostgreSQL may enter, and the folder says where', async () => {
    const { url, dataDir } = await started(options);
    expect(await ask(url, 'select 1')).toEqual([1]);
    expect(dataDir.startsWith(join(folder, 'elsewhere'))).toBe(true);
    const pointer = await readFile(join(folder, 'closed', 'data', 'where-is-the-database.txt'), 'utf8');
    expect(pointer.trim().split('\n').at(-1)).toBe(dataDir);
  });

  it('lets PostgreSQL pass when DATA_DIR alone is closed, without letting anyone list it', async () => {
    const dataDir = join(folder, 'alone');
    await mkdir(dataDir, { mode: 0o700 });
    const { dataDir: chosen } = await started({ dataDir });
    expect(chosen).toBe(join(dataDir, 'postgres'));
    expect((await stat(dataDir)).mode & 0o777).toBe(0o711);
  });

  it('finds its data again, also when the folder was opened since', async () => {
    const first = await started(options);
    await ask(first.url, 'create table kept as select 42 as n');
    await first.stop();
    await chmod(join(folder, 'closed'), 0o755);
    const second = await started(options);
    expect(await ask(second.url, 'select n from kept')).toEqual([42]);
  });

  it('says in one sentence that a folder above its data was closed since', async () => {
    const above = join(folder, 'above');
    await mkdir(above);
    const first = await started({ dataDir: join(above, 'data') });
    await first.stop();
    await chmod(above, 0o700);
    await expect(started({ dataDir: join(above, 'data') })).rejects.toThrow(
      /may not enter it any more: let it pass/,
    );
  });

  it('begins anew when DATA_DIR was removed, and sets the old data aside instead of deleting it', async () => {
    const first = await started(options);
    await ask(first.url, 'create table kept as select 42 as n');
    await first.stop();
    await rm(join(folder, 'closed', 'data'), { recursive: true });
    const second = await started(options);
    expect(await ask(second.url, "select count(*)::int from pg_tables where tablename = 'kept'")).toEqual([
      0,
    ]);
    expect(
      (await readdir(join(folder, 'elsewhere'))).filter((name) => name.includes('set-aside')),
    ).toHaveLength(1);
  });
});

const copyWithoutLinks = async (native: string) => {
  const from = packagedBinaries();
  await mkdir(join(native, '..'), { recursive: true });
  await cp(join(from, '..', 'package.json'), join(native, '..', 'package.json'));
  await cp(from, native, { recursive: true, verbatimSymlinks: true });
  const links = (await readdir(native, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isSymbolicLink(),
  );
  expect(links.length).toBeGreaterThan(5);
  await Promise.all(links.map((entry) => rm(join(entry.parentPath, entry.name))));
};
