import { createHash } from 'node:crypto';
import type { CommuneId } from '#core/ids.ts';
import { type Instant, after, minutes, seconds } from '#core/instant.ts';
import type { SessionDoor } from '../../ports/doors.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

const freeFailures = 5;
const longest = minutes(15);

/** The fifth failure costs one second, each further one twice as long, never more than a quarter of an hour. */
export const lockAfter = (failures: number, now: Instant): Instant | null => {
  if (failures < freeFailures) return null;
  const pause = seconds(2 ** Math.min(failures - freeFailures, 20));
  return after(now, pause < longest ? pause : longest);
};

export const accountOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');

type Throttle = Pick<SessionDoor, 'failed' | 'lockedUntil'> & {
  forget(commune: CommuneId, email: string): Promise<void>;
};

export const createSignInThrottle = (db: Database): Throttle => ({
  failed: async (commune, email, now) => {
    const row = await db.one<{ failures: number }>(sql`
      INSERT INTO sign_in_failure AS f (commune_id, account, failures, last_at)
      VALUES (${commune}, ${accountOf(email)}, 1, ${at(now)})
      ON CONFLICT (commune_id, account) DO UPDATE SET failures = f.failures + 1, last_at = excluded.last_at
      RETURNING f.failures`);
    const until = lockAfter(row?.failures ?? 1, now);
    if (until === null) return null;
    await db.rows(sql`
      UPDATE sign_in_failure SET locked_until = greatest(locked_until, ${at(until)})
      WHERE commune_id = ${commune} AND account = ${accountOf(email)}`);
    return until;
  },
  lockedUntil: async (commune, email, now) => {
    const row = await db.one<{ until: Instant }>(sql`
      SELECT locked_until AS until FROM sign_in_failure
      WHERE commune_id = ${commune} AND account = ${accountOf(email)} AND locked_until > ${at(now)}`);
    return row?.until ?? null;
  },
  forget: async (commune, email) => {
    await db.rows(
      sql`DELETE FROM sign_in_failure WHERE commune_id = ${commune} AND account = ${accountOf(email)}`,
    );
  },
});
