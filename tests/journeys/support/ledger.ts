import pg from 'pg';
import { joinRunning } from '#main/server/embedded/join-running.ts';
import type { House } from './house.ts';

/** Makes every payment older by so many minutes, and due to be asked about: nobody waits twenty minutes in a test. */
export const agePayments = async ({ server }: House, minutes: number): Promise<void> => {
  const url = await joinRunning(server.dataDir);
  if (url === null) throw new Error('the journey’s server runs no database of its own');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `UPDATE payment_attempt SET created_at = created_at - make_interval(mins => $1), asked_at = NULL, next_ask_at = now()
     WHERE state IN ('created', 'opened', 'refused-for-now', 'abandoned-for-now')`,
    [minutes],
  );
  await client.end();
  if (rowCount === 0) throw new Error('there is no payment to make older');
};
