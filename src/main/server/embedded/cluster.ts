import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { problemInLog } from './disk-problem.ts';
import type { Identity } from './identity.ts';
import type { Place } from './place.ts';

/** How to sign in to the PostgreSQL of a data folder. */
export interface Access {
  readonly user: string;
  readonly password: string;
}

/** It lies among PostgreSQL's own files, so that data and its password appear, move and vanish as one. */
const accessFile = (data: string) => join(data, 'cote-a-cote-access.json');

export const readAccess = async (data: string): Promise<Access> =>
  JSON.parse(await readFile(accessFile(data), 'utf8')) as Access;

/** Makes the data folder if there is none. It appears whole or not at all, whoever is killed, and however many try. */
export const ensureCluster = async (place: Place, { initdb }: Binaries): Promise<void> => {
  if (await exists(place.data)) return;
  const made = join(place.folder, `data-new-${randomBytes(6).toString('hex')}`);
  try {
    await makeCluster(place, initdb, made);
    await rename(made, place.data);
    await syncFolder(place.folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    // Another start was quicker: its data folder is the one.
    if (!(await exists(place.data))) throw error;
  }
};

/** Removes what starts that were killed while they made a data folder left; for the owner of the real one only. */
export const sweepUnfinished = async (folder: string): Promise<void> => {
  const unfinished = (await readdir(folder)).filter((name) => name.startsWith('data-new-'));
  await Promise.all(unfinished.map((name) => rm(join(folder, name), { recursive: true, force: true })));
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const makeCluster = async (place: Place, initdb: string, made: string): Promise<void> => {
  const access: Access = { user: 'cote_a_cote', password: randomBytes(32).toString('base64url') };
  await mkdir(made, { mode: 0o700 });
  await give(made, place.who);
  const secret = `${made}.secret`;
  try {
    await writeFile(secret, access.password, { mode: 0o600 });
    await give(secret, place.who);
    await runInitdb(place, initdb, made, ['--username', access.user, '--pwfile', secret]);
  } finally {
    await rm(secret, { force: true });
  }
  await writeFile(accessFile(made), JSON.stringify(access), { mode: 0o600, flush: true });
  await give(accessFile(made), place.who);
};

const give = async (path: string, who: Identity): Promise<void> => {
  if (who) await chown(path, who.uid, who.gid);
};

const always = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];

const runInitdb = async (
  place: Place,
  initdb: string,
  made: string,
  args: readonly string[],
): Promise<void> => {
  try {
    await promisify(execFile)(initdb, ['-D', made, ...always, ...args], {
      ...place.who,
      cwd: made,
      env: plainEnvironment(),
    });
  } catch (error) {
    throw problemInLog(place.folder, (error as { stderr?: string }).stderr ?? String(error));
  }
};

/** Nothing of the caller's PGDATA, PGPORT or language reaches PostgreSQL. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
});

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
};
