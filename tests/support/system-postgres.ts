import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { freePort } from './free-port.ts';

export interface Cluster {
  /** Of its `postgres` database, as a role that may create others. */
  readonly url: string;
  stop(): Promise<void>;
}

const root = '/usr/lib/postgresql';

/** The programs of an installed PostgreSQL 15 or later, oldest first; null without one. */
export const systemBinaries = (): string | null => {
  try {
    const majors = readdirSync(root)
      .map(Number)
      .filter((major) => major >= 15);
    const [oldest] = majors.sort((a, b) => a - b);
    return oldest === undefined ? null : join(root, String(oldest), 'bin');
  } catch {
    return null;
  }
};

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root becomes the account that its package made. */
const owner = (): Owner => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

const untilItAnswers = async (url: string, child: ChildProcess): Promise<void> => {
  for (let i = 0; i < 150; i += 1) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
    if (await answers(url)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('PostgreSQL did not answer within 15 seconds');
};

/** A data folder that the owner may enter, made afresh. */
const makeData = (bin: string, as: Owner): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cote-a-cote-pg-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  if (as.uid !== undefined) [folder, data].forEach((path) => chownSync(path, as.uid!, as.gid!));
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(bin, 'initdb'), options, { ...as, cwd: folder, stdio: 'pipe' });
  return folder;
};

/** A throw-away cluster with the durability that production has; it ends with this process. */
export const startSystemPostgres = async (bin: string): Promise<Cluster> => {
  const as = owner();
  const folder = makeData(bin, as);
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
  ];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: 'ignore' },
  );
  const end = (): void => void child.kill('SIGQUIT');
  process.once('exit', end);
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, child);
  return {
    url,
    stop: async () => {
      process.off('exit', end);
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
