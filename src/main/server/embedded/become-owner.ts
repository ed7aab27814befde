import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Binaries } from './binaries.ts';
import type { Access } from './cluster.ts';
import { launch } from './launch.ts';
import { claim, type Claim } from './ownership.ts';
import type { Place } from './place.ts';
import { runningPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';

/** A PostgreSQL that this process started, and the session that holds the owner's lock on it. */
export interface Owned {
  readonly child: ChildProcess;
  readonly port: number;
  readonly client: pg.Client;
}

type Step = Owned | 'again' | 'patience';

const limits = { again: 30_000, patience: 600_000 };

/**
 * Looks, and looks again, until this process runs PostgreSQL and holds the owner's lock, or knows that it can't. Two
 * starts at once are safe at every step: PostgreSQL lets one process open a data folder, and its lock has one holder.
 */
export const becomeOwner = async (
  place: Place,
  binaries: Binaries,
  access: Access,
  log: (line: string) => void,
): Promise<Owned> => {
  const from = performance.now();
  for (let limit = limits.again; performance.now() - from < limit; await sleep(50)) {
    const running = await runningPostmaster(place.data);
    const step = running
      ? await endOrphan(place, running, access, log)
      : await startOwn(place, binaries, access);
    if (typeof step === 'object') return step;
    limit = Math.max(limit, limits[step]);
  }
  throw new StartProblem(
    `A PostgreSQL that does not answer holds ${place.folder}: stop it with the process number in data/postmaster.pid there, then start again.`,
  );
};

const startOwn = async (place: Place, binaries: Binaries, access: Access): Promise<Step> => {
  const started = await launch(place, binaries);
  if (!started) return 'again';
  const claimed = await claimFirmly(started.port, access);
  if (claimed.kind === 'held') throw inUse(place, claimed.by);
  return claimed.kind === 'owned' ? { ...started, client: claimed.client } : 'again';
};

const endOrphan = async (
  place: Place,
  running: Postmaster,
  access: Access,
  log: (line: string) => void,
): Promise<Step> => {
  const claimed = await claimFirmly(running.port, access);
  if (claimed.kind === 'held') throw inUse(place, claimed.by);
  if (claimed.kind === 'silent') return claimed.patience ? 'patience' : 'again';
  log(
    `An earlier server was killed and left its PostgreSQL running (process ${running.pid}): it is started anew.`,
  );
  await stopPostmaster(running.pid);
  return 'again';
};

/** The session of a server that was killed a moment ago may still be closing. */
const claimFirmly = async (port: number, access: Access): Promise<Claim> => {
  let claimed = await claim(port, access);
  for (let tries = 0; claimed.kind === 'held' && tries < 10; tries++) {
    await sleep(60);
    claimed = await claim(port, access);
  }
  return claimed;
};

const inUse = (place: Place, by: string): StartProblem =>
  new StartProblem(
    `Another Côte à côte server (${by}) already uses ${place.folder}: stop it first, or choose another folder with DATA_DIR.`,
  );
