import type { StaffMember } from '../../ports/places.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

const putMember = (db: Database, member: StaffMember) =>
  db.rows(sql`
    INSERT INTO staff (
      commune_id, staff_id, email, first_name, name, shows_first_name, roles, password_hash)
    VALUES (${member.communeId}, ${member.id}, ${member.email.trim().toLowerCase()}, ${member.firstName},
      ${member.name}, ${member.showsFirstName}, ${member.roles}, ${member.passwordHash})
    ON CONFLICT (commune_id, staff_id) DO UPDATE SET email = excluded.email,
      first_name = excluded.first_name, name = excluded.name, shows_first_name = excluded.shows_first_name,
      roles = excluded.roles, password_hash = excluded.password_hash`);

const putQueues = async (db: Database, { communeId, id, queueIds }: StaffMember) => {
  await db.rows(sql`DELETE FROM staff_queue WHERE commune_id = ${communeId} AND staff_id = ${id}`);
  await db.rows(sql`
    INSERT INTO staff_queue (commune_id, staff_id, queue_id)
    SELECT ${communeId}, ${id}, queue_id FROM unnest(${queueIds}::text[]) AS queue_id`);
};

const putSites = async (db: Database, { communeId, id, siteIds }: StaffMember) => {
  await db.rows(sql`DELETE FROM staff_site WHERE commune_id = ${communeId} AND staff_id = ${id}`);
  await db.rows(sql`
    INSERT INTO staff_site (commune_id, staff_id, site_id)
    SELECT ${communeId}, ${id}, site_id FROM unnest(${siteIds}::text[]) AS site_id`);
};

export const putStaff = async (db: Database, member: StaffMember): Promise<void> => {
  await putMember(db, member);
  await putQueues(db, member);
  await putSites(db, member);
};
