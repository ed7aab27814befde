import { setTimeout as sleep } from 'node:timers/promises';
import type { Owned } from './become-owner.ts';
import type { Binaries } from './binaries.ts';
import type { Access } from './cluster.ts';
import { launch } from './launch.ts';
import { claim } from './ownership.ts';
import type { Place } from './place.ts';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';

interface Supervised {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly access: Access;
  readonly owned: Owned;
  readonly log: (line: string) => void;
}

/** Keeps PostgreSQL running and the owner's lock held until it is told to stop. */
export const supervise = ({ place, binaries, access, owned, log }: Supervised): { stop(): Promise<void> } => {
  const { port } = owned;
  let { client, child } = owned;
  let stopping: Promise<void> | null = null;

  const watch = () => client.once('end', () => void recover());

  const recover = async () => {
    while (!stopping) {
      await sleep(200);
      if (stopping) return;
      try {
        if (!(await runningPostmaster(place.data))) {
          log('PostgreSQL ended by itself: it is started again.');
          child = (await launch(place, binaries, port))?.child ?? child;
        }
        const claimed = await claim(port, access);
        if (claimed.kind !== 'owned') continue;
        ({ client } = claimed);
        watch();
        return;
      } catch (error) {
        log(`PostgreSQL did not start again: ${(error as Error).message}`);
        await sleep(2_000);
      }
    }
  };

  const stopNow = async () => {
    process.off('exit', onExit);
    const running = await runningPostmaster(place.data);
    if (running) await stopPostmaster(running.pid);
    // Its folder was removed under it: only its number is left to stop it by.
    else if (child.pid && child.exitCode === null && child.signalCode === null)
      await stopPostmaster(child.pid);
  };

  // A server that leaves in a hurry takes PostgreSQL along; if even this does not run, the next start ends it.
  const onExit = () => child.kill('SIGINT');

  process.on('exit', onExit);
  watch();
  return { stop: () => (stopping ??= stopNow()) };
};
