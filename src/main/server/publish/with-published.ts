import { createPool } from '#server/adapters/postgres/pool.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import { QueueIdTaken } from '#server/ports/queue-id-taken.ts';
import { Unavailable } from '#server/ports/unavailable.ts';
import { createEnding } from '../ending.ts';
import { reachDatabase } from '../reach-database.ts';
import { readSettings } from '../settings.ts';
import { StartProblem } from '../start-problem.ts';

const sentenceOf = (error: unknown): unknown => {
  if (error instanceof StartProblem || error instanceof QueueIdTaken) return error.message;
  return error instanceof Unavailable
    ? 'La base de données ne répond pas à temps : rien n’a changé. Recommencez dans un moment.'
    : error;
};

/** A command needs to know where the database is; how the server beside it is reached is not its business. */
const settingsOf = ({ DATABASE_URL, DATA_DIR }: NodeJS.ProcessEnv) => {
  const read = readSettings({ DATABASE_URL, DATA_DIR }, [], process.cwd());
  if (!read.ok) throw new StartProblem(read.reasons.join('\n'));
  return read.settings;
};

/** Runs a command of a person over what is published, then ends with its exit code. */
export const withPublished = async (
  command: (open: () => Promise<PublishedContent>) => Promise<number>,
): Promise<void> => {
  const ending = createEnding();
  const open = async (): Promise<PublishedContent> => {
    const pool = createPool({ databaseUrl: await reachDatabase(settingsOf(process.env), ending), size: 2 });
    ending.then(pool.close);
    return createPublishedContent(pool);
  };
  try {
    process.exitCode = await command(open);
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
  await ending.run();
};
