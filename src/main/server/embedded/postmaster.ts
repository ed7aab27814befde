import { execFileSync } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '../start-problem.ts';

/** A PostgreSQL that runs on a data folder, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** It accepts sessions. */
  readonly ready: boolean;
}

/**
 * The live PostgreSQL of a data folder, ours or an orphan of a server that was killed. A file left by a dead one is
 * removed: its number may belong to another program by now, and PostgreSQL would take that for itself and refuse to
 * start (CreateLockFile in its miscinit.c).
 */
export const runningPostmaster = async (
  data: string,
  deadFile: 'remove' | 'keep' = 'remove',
): Promise<Postmaster | null> => {
  const file = join(data, 'postmaster.pid');
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  );
  if (lines === null) return null;
  const pid = Number(lines[0]);
  if (pid > 0 && (await servesFolder(pid, data)))
    return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
  if (deadFile === 'remove') await rm(file, { force: true });
  return null;
};

/** A postmaster stands in its data folder. Elsewhere than on Linux its command line names it. */
const servesFolder = async (pid: number, data: string): Promise<boolean> => {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data;
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(data);
  } catch {
    return false;
  }
};

const polls = 1_000;
const pollEvery = 20;

/** Asks a PostgreSQL to end its sessions and close its files; after 20 s it is made to stop, losing nothing committed. */
export const stopPostmaster = async (pid: number): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal) || (await gone(pid))) return;
  }
  throw new StartProblem(
    `The PostgreSQL that was left running (process ${pid}) does not stop: stop it, then start again.`,
  );
};

export const stopLeftover = async (data: string): Promise<void> => {
  const running = await runningPostmaster(data);
  if (running) await stopPostmaster(running.pid);
};

const send = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid: number): Promise<boolean> => {
  for (let poll = 0; poll < polls; poll++) {
    if (!send(pid, 0) || (await isZombie(pid))) return true;
    await sleep(pollEvery);
  }
  return false;
};

/** An ended child that nobody has reaped yet still answers to signal 0. */
const isZombie = (pid: number): Promise<boolean> =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (text) => text.slice(text.lastIndexOf(')') + 2).startsWith('Z'),
    () => false,
  );
