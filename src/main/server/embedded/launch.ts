import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { plainEnvironment } from './cluster.ts';
import { problemInLog } from './disk-problem.ts';
import type { Place } from './place.ts';
import { runningPostmaster } from './postmaster.ts';

export interface Launched {
  readonly child: ChildProcess;
  readonly port: number;
}

const settings = (port: number): readonly string[] =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_connections: 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * Starts PostgreSQL on a data folder. Null when it gave up because another one holds the folder, because its port was
 * taken in the meantime, or because it was told to stop: the caller looks again.
 */
export const launch = async (
  place: Place,
  { postgres }: Binaries,
  wantedPort?: number,
): Promise<Launched | null> => {
  const port = wantedPort ?? (await freePort());
  const log = await openLog(place.log);
  const child = spawn(postgres, ['-D', place.data, ...settings(port)], {
    ...place.who,
    cwd: place.data,
    env: plainEnvironment(),
    stdio: ['ignore', log.handle.fd, log.handle.fd],
    // Out of the terminal's group: Ctrl-C must reach the server first, which then stops PostgreSQL in good order.
    detached: true,
  });
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  await log.handle.close();
  if ((await Promise.race([ended, listening(place, child)])) === 'listening') return { child, port };
  const said = (await readFile(place.log, 'utf8')).slice(log.from);
  if (child.exitCode === 0 || mayPass.test(said)) return null;
  throw problemInLog(place.folder, said);
};

const mayPass = /lock file .* already exists|pre-existing shared memory block|Address already in use/i;

const listening = async (place: Place, child: ChildProcess): Promise<'listening' | 'ended'> => {
  while (child.exitCode === null && child.signalCode === null) {
    const running = await runningPostmaster(place.data, 'keep');
    if (running?.pid === child.pid && running?.ready) return 'listening';
    await sleep(20);
  }
  return 'ended';
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const largestLog = 5_000_000;

const openLog = async (path: string) => {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const full = size > largestLog;
  if (full) await rename(path, `${path}.1`);
  return { handle: await open(path, 'a', 0o600), from: full ? 0 : size };
};
