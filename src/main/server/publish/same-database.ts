/** What stands before a command so that it goes to the same database; an address may hold a password, so it is not told. */
export const sameDatabase = (env: Readonly<Record<string, string | undefined>>): string => {
  if (env['DATABASE_URL']) return 'DATABASE_URL=… ';
  return env['DATA_DIR'] ? `DATA_DIR=${env['DATA_DIR']} ` : '';
};
