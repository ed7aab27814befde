import type { CommuneId, StaffId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AccountChange, Changed, Staff, StaffQueue, StoredAccount } from '../../ports/staff.ts';
import { lapsingCallbacks } from './callback-lapse.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { callbackReachedBy, ticketReachedBy } from './reached-by.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';
import { type Sql, sql } from './sql.ts';
import { staffInvitations } from './staff-invitations.ts';
import { putWorkplaces } from './staff-workplaces.ts';
import { toWaiting } from './ticket-effects.ts';
import type { Mover } from './ticket-moves.ts';

const accounts = (db: Database, commune: CommuneId, where: Sql) =>
  db.rows<StoredAccount>(sql`
    SELECT s.staff_id AS "staffId", s.name, s.first_name AS "firstName", s.email,
      s.shows_first_name AS "showsFirstName", s.roles, s.suspended_at IS NOT NULL AS suspended,
      s.password_hash AS "passwordHash",
      ARRAY(SELECT q.queue_id FROM staff_queue q
        WHERE q.commune_id = s.commune_id AND q.staff_id = s.staff_id ORDER BY 1) AS "queueIds"
    FROM staff s WHERE s.commune_id = ${commune} AND ${where} ORDER BY s.name, s.staff_id`);

/** Two changes that would each leave the other's administrator as the last one wait for each other here. */
const isLastAdministrator = async (db: Database, commune: CommuneId, staff: StaffId): Promise<boolean> => {
  await db.rows(sql`SELECT FROM commune WHERE commune_id = ${commune} FOR NO KEY UPDATE`);
  const row = await db.one<{ they: boolean; others: boolean }>(sql`
    SELECT coalesce(bool_or(staff_id = ${staff}), false) AS they,
      coalesce(bool_or(staff_id <> ${staff}), false) AS others
    FROM staff WHERE commune_id = ${commune} AND suspended_at IS NULL AND 'administrator' = ANY(roles)`);
  return row !== null && row.they && !row.others;
};

const endSessions = (db: Database, commune: CommuneId, staff: StaffId, exceptToken = '') =>
  db.rows(sql`
    DELETE FROM staff_session
    WHERE commune_id = ${commune} AND staff_id = ${staff} AND token_hash <> ${exceptToken}`);

const apply = async (
  db: Database,
  commune: CommuneId,
  staff: StaffId,
  { roles, queueIds, suspended }: AccountChange,
  now: Instant,
): Promise<Changed> => {
  const stays = roles.includes('administrator') && !suspended;
  if (!stays && (await isLastAdministrator(db, commune, staff))) return 'last';
  const found = await db.one(sql`
    UPDATE staff SET roles = ${roles},
      suspended_at = CASE WHEN ${suspended} THEN coalesce(suspended_at, ${at(now)}) END
    WHERE commune_id = ${commune} AND staff_id = ${staff} RETURNING staff_id`);
  if (!found) return 'gone';
  await putWorkplaces(db, commune, staff, queueIds);
  await db.rows(sql`
    DELETE FROM presence WHERE commune_id = ${commune} AND staff_id = ${staff}
      AND (${suspended} OR NOT queue_id = ANY(${queueIds}::text[]))`);
  if (suspended) await endSessions(db, commune, staff);
  return 'done';
};

/** Their calls that are no longer theirs to hold wait again, at their old place. */
const giveBackCalls = async (
  db: Database,
  move: Mover,
  commune: CommuneId,
  staff: StaffId,
  queueIds: readonly string[],
  now: Instant,
): Promise<void> => {
  const held = await db.rows<{ ticketId: TicketId }>(sql`
    SELECT t.ticket_id AS "ticketId" FROM ticket t WHERE t.commune_id = ${commune} AND t.holder = ${staff}
      AND NOT ${ticketReachedBy({ queueIds })}`);
  for (const { ticketId } of held)
    await move({
      communeId: commune,
      ticketId,
      verb: 'lapse',
      now,
      guard: sql`holder = ${staff}`,
      effect: toWaiting(now),
    });
};

/** A promise to call back waits for whoever can keep it. */
const giveBackCallbacks = async (db: Database, commune: CommuneId, staff: StaffId, takes: boolean) => {
  const sites = await db.rows<{ siteId: string }>(sql`
    SELECT site_id AS "siteId" FROM staff_site WHERE commune_id = ${commune} AND staff_id = ${staff}`);
  const theirs = callbackReachedBy({ siteIds: sites.map(({ siteId }) => siteId) });
  await db.rows(lapsingCallbacks(commune, sql`holder = ${staff} AND NOT (${takes} AND ${theirs})`));
};

const change =
  (pool: Pool, move: Mover): Staff['change'] =>
  async (commune, staff, wanted, now) => {
    const done = await pool.transaction((db) => apply(db, commune, staff, wanted, now));
    const takes = wanted.roles.includes('facilitator') && !wanted.suspended;
    if (done !== 'done') return done;
    await giveBackCalls(pool, move, commune, staff, takes ? wanted.queueIds : [], now);
    await giveBackCallbacks(pool, commune, staff, takes);
    return done;
  };

/** Suspended first, so that nothing more is taken while what is held goes back. */
const remove =
  (pool: Pool, move: Mover): Staff['remove'] =>
  async (commune, staff, now) => {
    const [account] = await accounts(pool, commune, sql`s.staff_id = ${staff}`);
    if (!account) return 'gone';
    const ended = await change(pool, move)(commune, staff, { ...account, suspended: true }, now);
    if (ended !== 'done') return ended;
    await pool.rows(sql`DELETE FROM staff WHERE commune_id = ${commune} AND staff_id = ${staff}`);
    await createSignInThrottle(pool).forget(commune, account.email);
    return 'done';
  };

const setPassword =
  (pool: Pool): Staff['setPassword'] =>
  (commune, staff, passwordHash, tokenHash) =>
    pool.transaction(async (db) => {
      await db.rows(sql`
        UPDATE staff SET password_hash = ${passwordHash}
        WHERE commune_id = ${commune} AND staff_id = ${staff}`);
      await endSessions(db, commune, staff, tokenHash);
    });

export const createStaff = (pool: Pool, move: Mover): Staff => ({
  ...staffInvitations(pool),
  accounts: (commune) => accounts(pool, commune, sql`true`),
  account: async (commune, staff) => (await accounts(pool, commune, sql`s.staff_id = ${staff}`))[0] ?? null,
  queues: (commune) =>
    pool.rows<StaffQueue>(sql`
      SELECT queue_id AS "queueId", name, site_id AS "siteId" FROM queue
      WHERE commune_id = ${commune} ORDER BY site_id IS NULL, name, queue_id`),
  change: change(pool, move),
  remove: remove(pool, move),
  setPassword: setPassword(pool),
  showFirstName: async (commune, staff, shows) => {
    await pool.rows(sql`
      UPDATE staff SET shows_first_name = ${shows} WHERE commune_id = ${commune} AND staff_id = ${staff}`);
  },
});
