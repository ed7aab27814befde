import { join } from 'node:path';
import { migrate } from '#server/adapters/postgres/migrate.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import type { Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

export interface OpenDatabase {
  readonly url: string;
  /** Ends the embedded one; the town's own is left alone. */
  stop(): Promise<void>;
}

const migrations = join(import.meta.dirname, '../../src/server/adapters/postgres/migrations');

/** The town's PostgreSQL or one of our own, with its tables up to date. */
export const openDatabase = async (
  settings: Settings,
  log: (line: string) => void,
): Promise<OpenDatabase> => {
  const database = await reach(settings, log);
  try {
    await migrate(database.url, migrations);
    return database;
  } catch (error) {
    await database.stop();
    throw settings.databaseUrl === null ? error : new StartProblem(unreachable(error));
  }
};

const reach = async (
  { databaseUrl, dataDir }: Settings,
  log: (line: string) => void,
): Promise<OpenDatabase> =>
  databaseUrl === null ? startEmbedded({ dataDir, log }) : { url: databaseUrl, stop: async () => undefined };

/** Never repeats the address itself: it carries a password. */
const unreachable = (error: unknown): string => {
  const code = (error as { readonly code?: unknown }).code;
  const why = typeof code === 'string' ? code : error instanceof Error ? error.name : 'no answer';
  return `The database that DATABASE_URL names can't be used (${why}): check its host, port, name, account and password, and that it runs.`;
};
