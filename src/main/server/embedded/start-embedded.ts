import { StartProblem } from '../start-problem.ts';
import { addressOf, database } from './address.ts';
import { becomeOwner } from './become-owner.ts';
import { packagedBinaries, usableBinaries } from './binaries.ts';
import { ensureCluster, readAccess, sweepUnfinished } from './cluster.ts';
import { onDisk } from './disk-problem.ts';
import { findPlace } from './place.ts';
import { inTurn } from './start-turn.ts';
import { supervise } from './supervise.ts';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** The package's programs, and where data goes that can't stay in a closed folder; tests give their own. */
  readonly native?: string;
  readonly elsewhere?: string;
}

export interface Embedded {
  /** Of the database, with its password. */
  readonly url: string;
  /** Where PostgreSQL's own files are: under the asked folder, or elsewhere when that one is closed to it. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL of our own on a data folder and becomes its one owner.
 *
 * Throws `StartProblem` when another server owns the folder, or when system or disk refuse. A PostgreSQL left behind
 * by a server that was killed is stopped in good order and started anew. If it ends by itself it is started again on
 * the same port. `stop` may be called twice.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  if (process.platform === 'win32')
    throw new StartProblem(
      'The embedded PostgreSQL is not made for Windows: set DATABASE_URL, or start under WSL.',
    );
  const place = await findPlace(options.dataDir, options.elsewhere);
  const begin = async (): Promise<Embedded> => {
    const native = options.native ?? packagedBinaries();
    const binaries = await usableBinaries(native, place.who, place.copies);
    await ensureCluster(place, binaries);
    const access = await readAccess(place.data);
    const owned = await becomeOwner(place, binaries, access, options.log);
    await sweepUnfinished(place.folder);
    await ensureDatabase(owned.client);
    const { stop } = supervise({ place, binaries, access, owned, log: options.log });
    return {
      url: addressOf(access, owned.port),
      dataDir: place.folder,
      stop,
    };
  };
  return onDisk(place.folder, () => inTurn(place.folder, begin));
};

const ensureDatabase = async (client: {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}): Promise<void> => {
  const found = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rows.length === 0) await client.query(`create database ${database}`);
};
