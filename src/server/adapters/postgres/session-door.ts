import type { DeskSession } from '#contract/schemas/desk.ts';
import type { CommuneId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { SessionDoor } from '../../ports/doors.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';
import { sql } from './sql.ts';
import { findStaff } from './staff-actors.ts';

type SessionRow = Omit<DeskSession, 'endsAt' | 'demo'> & { email: string };

const describe = (db: Database, commune: CommuneId, staff: StaffId): Promise<SessionRow | null> =>
  db.one<SessionRow>(sql`
    SELECT s.staff_id AS "staffId", s.name, s.shows_first_name AS "showsFirstName", s.roles, s.email,
      coalesce((
        SELECT jsonb_agg(
          jsonb_build_object('queueId', q.queue_id, 'kind', q.kind, 'name', q.name, 'siteId', q.site_id)
          ORDER BY q.kind = 'office', q.kind = 'phone', q.queue_id)
        FROM staff_queue m JOIN queue q ON q.commune_id = m.commune_id AND q.queue_id = m.queue_id
        WHERE m.commune_id = s.commune_id AND m.staff_id = s.staff_id
      ), '[]') AS queues
    FROM staff s WHERE s.commune_id = ${commune} AND s.staff_id = ${staff}`);

const sessionOf = ({ email: _, ...row }: SessionRow, endsAt: Instant, demo: boolean): DeskSession => ({
  ...row,
  endsAt,
  demo,
});

const credentials = (db: Database) => (commune: CommuneId, email: string) =>
  db.one<{ staffId: StaffId; passwordHash: string }>(sql`
    SELECT staff_id AS "staffId", password_hash AS "passwordHash" FROM staff
    WHERE commune_id = ${commune} AND email = ${email.trim().toLowerCase()} AND suspended_at IS NULL`);

const mustExist = (row: SessionRow | null): SessionRow => {
  if (!row) throw new Error('a session belongs to nobody');
  return row;
};

const open =
  (db: Database, demo: boolean): SessionDoor['open'] =>
  async (commune, staff, tokenHash, now, endsAt) => {
    await db.rows(sql`
      INSERT INTO staff_session (commune_id, token_hash, staff_id, opened_at, last_used_at, ends_at)
      VALUES (${commune}, ${tokenHash}, ${staff}, ${at(now)}, ${at(now)}, ${at(endsAt)})`);
    const row = mustExist(await describe(db, commune, staff));
    await createSignInThrottle(db).forget(commune, row.email);
    return sessionOf(row, endsAt, demo);
  };

export const createSessionDoor = (db: Database, { demo }: { readonly demo: boolean }): SessionDoor => {
  const { failed, lockedUntil } = createSignInThrottle(db);
  return {
    credentials: credentials(db),
    open: open(db, demo),
    find: findStaff(db),
    describe: async ({ communeId, staffId, sessionEndsAt }) =>
      sessionOf(mustExist(await describe(db, communeId, staffId)), sessionEndsAt, demo),
    revoke: async (commune, tokenHash) => {
      await db.rows(
        sql`DELETE FROM staff_session WHERE commune_id = ${commune} AND token_hash = ${tokenHash}`,
      );
    },
    failed,
    lockedUntil,
  };
};
