import { openDatabase } from './database.ts';
import { joinRunning } from './embedded/join-running.ts';
import type { Ending } from './ending.ts';
import type { Settings } from './settings.ts';

/** The database of the server that runs beside this command, the town's own, or the embedded one, started for now. */
export const reachDatabase = async (settings: Settings, ending: Ending): Promise<string> => {
  const running = settings.databaseUrl === null ? await joinRunning(settings.dataDir) : null;
  if (running !== null) return running;
  const database = await openDatabase(settings, () => undefined);
  ending.then(database.stop);
  return database.url;
};
