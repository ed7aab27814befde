import { randomUUID } from 'node:crypto';
import type { CommuneId, StaffId } from '#core/ids.ts';
import type { NewAccount, Staff, StoredInvitation } from '../../ports/staff.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import type { Pool } from './pool.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';
import { type Sql, sql } from './sql.ts';
import { putWorkplaces } from './staff-workplaces.ts';

const columns: Sql = sql`
  invitation_id AS "invitationId", email, staff_id AS "staffId", roles, queue_ids AS "queueIds",
  ends_at AS "endsAt"`;

const make = async (db: Database, commune: CommuneId, made: StoredInvitation, account: NewAccount) => {
  const id = `staff-${randomUUID().slice(0, 13)}` as StaffId;
  await db.rows(sql`
    INSERT INTO staff (
      commune_id, staff_id, email, first_name, name, shows_first_name, roles, password_hash)
    VALUES (${commune}, ${id}, ${made.email}, ${account.firstName}, ${account.name},
      ${account.showsFirstName}, ${made.roles}, ${account.passwordHash})`);
  await putWorkplaces(db, commune, id, made.queueIds);
};

/** Roles and queues stay as they are now: the link is for a password, and may be older than a change of rights. */
const renew = async (db: Database, commune: CommuneId, staff: StaffId, account: NewAccount) => {
  await db.rows(sql`
    UPDATE staff SET first_name = ${account.firstName}, name = ${account.name},
      shows_first_name = ${account.showsFirstName}, password_hash = ${account.passwordHash}
    WHERE commune_id = ${commune} AND staff_id = ${staff}`);
  await db.rows(sql`DELETE FROM staff_session WHERE commune_id = ${commune} AND staff_id = ${staff}`);
};

const accept =
  (pool: Pool): Staff['accept'] =>
  (commune, tokenHash, account, now) =>
    pool.transaction(async (db) => {
      const made = await db.one<StoredInvitation>(sql`
        DELETE FROM staff_invitation
        WHERE commune_id = ${commune} AND token_hash = ${tokenHash} AND ends_at > ${at(now)}
        RETURNING ${columns}`);
      if (!made) return false;
      if (made.staffId === null) await make(db, commune, made, account);
      else await renew(db, commune, made.staffId, account);
      await createSignInThrottle(db).forget(commune, made.email);
      return true;
    });

type OfInvitations = Pick<Staff, 'invitations' | 'invite' | 'withdraw' | 'invitation' | 'accept'>;

export const staffInvitations = (pool: Pool): OfInvitations => ({
  accept: accept(pool),
  invitations: (commune, now) =>
    pool.rows<StoredInvitation>(sql`
      SELECT ${columns} FROM staff_invitation
      WHERE commune_id = ${commune} AND ends_at > ${at(now)} ORDER BY ends_at, email`),
  invite: async (commune, made, tokenHash) => {
    await pool.rows(sql`
      INSERT INTO staff_invitation (
        commune_id, invitation_id, email, staff_id, roles, queue_ids, token_hash, ends_at)
      VALUES (${commune}, ${made.invitationId}, ${made.email}, ${made.staffId}, ${made.roles},
        ${made.queueIds}, ${tokenHash}, ${at(made.endsAt)})
      ON CONFLICT (commune_id, email) DO UPDATE SET invitation_id = excluded.invitation_id,
        staff_id = excluded.staff_id, roles = excluded.roles, queue_ids = excluded.queue_ids,
        token_hash = excluded.token_hash, ends_at = excluded.ends_at`);
  },
  withdraw: async (commune, id) => {
    await pool.rows(
      sql`DELETE FROM staff_invitation WHERE commune_id = ${commune} AND invitation_id = ${id}`,
    );
  },
  invitation: (commune, tokenHash, now) =>
    pool.one<StoredInvitation>(sql`
      SELECT ${columns} FROM staff_invitation
      WHERE commune_id = ${commune} AND token_hash = ${tokenHash} AND ends_at > ${at(now)}`),
});
