import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rename, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk } from './disk-problem.ts';
import { canEnter, chooseIdentity, isRoot, type Identity } from './identity.ts';
import { StartProblem } from '../start-problem.ts';
import { stopLeftover } from './postmaster.ts';

/** Where one PostgreSQL lives: `data` is its own, the rest beside it is ours. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  /** Where copies of the programs may go when those of the package can't be used. */
  readonly copies: string;
  readonly who: Identity;
}

/** A root-owned place that any account may walk through, for clones in folders that only root can enter. */
export const openPlaces = '/var/lib/cote-a-cote';

const pointerName = 'where-is-the-database.txt';

export const findPlace = (dataDir: string, elsewhere: string = openPlaces): Promise<Place> =>
  onDisk(dataDir, async () => {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    const real = await realpath(dataDir);
    return (await existing(real)) ?? (await fresh(real, elsewhere));
  });

const placeAt = (folder: string, copies: string, who: Identity): Place => ({
  folder,
  data: join(folder, 'data'),
  log: join(folder, 'postgres.log'),
  copies,
  who,
});

/** Once chosen, a place stays chosen, even if folders were opened or closed since. */
const existing = async (dataDir: string): Promise<Place | null> => {
  const here = join(dataDir, 'postgres');
  if (await holdsData(here))
    return reachable(dataDir, placeAt(here, here, await chooseIdentity(join(here, 'data'))));
  const there = await pointedTo(dataDir);
  if (there === null || !(await holdsData(there))) return null;
  return reachable(dataDir, placeAt(there, join(there, '..'), await chooseIdentity(join(there, 'data'))));
};

const reachable = async (dataDir: string, place: Place): Promise<Place> => {
  if (canEnter(place.who, place.data) || (await letsPass(dataDir, place.data, place.who))) return place;
  throw new StartProblem(
    `The account that owns ${place.data} may not enter it any more: let it pass through the folders above (chmod o+x), as it could before.`,
  );
};

const holdsData = (folder: string): Promise<boolean> =>
  stat(join(folder, 'data', 'PG_VERSION')).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

const pointedTo = (dataDir: string): Promise<string | null> =>
  readFile(join(dataDir, pointerName), 'utf8').then(
    (text) => text.trim().split('\n').at(-1) ?? null,
    () => null,
  );

const fresh = async (dataDir: string, elsewhere: string): Promise<Place> => {
  const who = await chooseIdentity(null);
  const here = join(dataDir, 'postgres');
  await mkdir(here, { recursive: true });
  await chmod(here, isRoot() ? 0o711 : 0o700);
  if (canEnter(who, here) || (await letsPass(dataDir, here, who))) return placeAt(here, here, who);
  await rmdir(here).catch(() => undefined);
  return freshElsewhere(dataDir, elsewhere, who);
};

/** DATA_DIR is ours: if it alone is in the way, others may pass through it, but not list it. Its parents stay as they are. */
const letsPass = async (dataDir: string, here: string, who: Identity): Promise<boolean> => {
  const { mode } = await stat(dataDir);
  await chmod(dataDir, (mode & 0o7777) | 0o011);
  if (canEnter(who, here)) return true;
  await chmod(dataDir, mode & 0o7777);
  return false;
};

const freshElsewhere = async (dataDir: string, elsewhere: string, who: Identity): Promise<Place> => {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const there = join(elsewhere, name);
  await onDisk(elsewhere, async () => {
    await setAside(there);
    await mkdir(elsewhere, { recursive: true, mode: 0o755 });
    await mkdir(there, { recursive: true, mode: 0o711 });
    await chmod(there, 0o711);
    await chown(there, 0, 0);
  });
  await writeFile(
    join(dataDir, pointerName),
    `PostgreSQL may not run as root, and no other account may enter this folder.\nIts data is therefore in:\n${there}\n`,
  );
  return placeAt(there, elsewhere, who);
};

/** Data without a pointer to it: someone removed DATA_DIR to begin anew. Nothing is deleted for them. */
const setAside = async (there: string): Promise<void> => {
  if (!(await holdsData(there))) return;
  await stopLeftover(join(there, 'data'));
  await rename(there, `${there}-set-aside-${Date.now()}`);
};
