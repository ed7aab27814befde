import type { Access } from './cluster.ts';

export const database = 'cote_a_cote';

/** Carries the password. */
export const addressOf = ({ user, password }: Access, port: number): string =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
