import { runner } from 'node-pg-migrate';

const quiet = () => undefined;

/** Applies the .sql files that were not yet, in order, all or none; a second process waits for the first. */
export const migrate = async (databaseUrl: string, migrationsDir: string): Promise<readonly string[]> => {
  const applied = await runner({
    databaseUrl,
    dir: migrationsDir,
    direction: 'up',
    migrationsTable: 'schema_migration',
    advisoryLockMode: 'wait',
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  return applied.map(({ name }) => name);
};
