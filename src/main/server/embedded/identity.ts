import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { StartProblem } from '../start-problem.ts';

/** The account that PostgreSQL runs as; null is our own. */
export type Identity = { readonly uid: number; readonly gid: number } | null;

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the data that is already there, else as the
 * system's `postgres`, else as `nobody`; no account is ever made.
 */
export const chooseIdentity = async (existingData: string | null): Promise<Identity> => {
  if (!isRoot()) return null;
  if (existingData !== null) return ownerOf(existingData);
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const found = accountIn(accounts, 'postgres') ?? accountIn(accounts, 'nobody');
  if (!found)
    throw new StartProblem(
      'PostgreSQL refuses to run as root and there is no account "postgres" or "nobody" to run it: start from an ordinary account, or set DATABASE_URL.',
    );
  return found;
};

export const accountIn = (passwd: string, name: string): Identity => {
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':');
  const uid = Number(fields?.[2]);
  const gid = Number(fields?.[3]);
  return uid > 0 && gid > 0 ? { uid, gid } : null;
};

const ownerOf = async (path: string): Promise<Identity> => {
  const { uid, gid } = await stat(path);
  if (uid === 0)
    throw new StartProblem(
      `PostgreSQL refuses to run as root and ${path} belongs to root: give it back to the account that made it (chown -R).`,
    );
  return { uid, gid };
};

/** Whether that account gets into a folder through all of its parents; asked of the system, since modes alone lie. */
export const canEnter = (who: Identity, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...who, cwd: '/', stdio: 'ignore' }).status === 0;

/** Whether that account can run a program; one that lacks a library can't. */
export const canRun = (who: Identity, program: string): boolean =>
  spawnSync(program, ['--version'], { ...who, cwd: '/', stdio: 'ignore' }).status === 0;
