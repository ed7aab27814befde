import { readAccess } from './cluster.ts';
import { addressOf } from './address.ts';
import { findPlace } from './place.ts';
import { runningPostmaster } from './postmaster.ts';

/** The address of the database that a server runs on this folder at this moment; null when none does. */
export const joinRunning = async (dataDir: string): Promise<string | null> => {
  const { data } = await findPlace(dataDir);
  const running = await runningPostmaster(data, 'keep');
  return running?.ready === true ? addressOf(await readAccess(data), running.port) : null;
};
