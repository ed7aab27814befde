import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

const patience = 30_000;
const pause = 50;

/** Takes the turn if nobody has it, or if who has it is dead. */
const taken = async (file: string): Promise<boolean> => {
  const mine = await writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (mine) return true;
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
  return false;
};

/**
 * Lets one start at a time work on a folder: between its PostgreSQL's first breath and the lock that makes it somebody's,
 * another start would take it for a left-over and end it. Who waits in vain goes on: the database's own lock decides.
 */
export const inTurn = async <T>(folder: string, start: () => Promise<T>): Promise<T> => {
  const file = join(folder, 'starting');
  for (let waited = 0; waited < patience && !(await taken(file)); waited += pause)
    await new Promise((again) => setTimeout(again, pause));
  try {
    return await start();
  } finally {
    if ((await readFile(file, 'utf8').catch(() => '')) === String(process.pid))
      await rm(file, { force: true });
  }
};
