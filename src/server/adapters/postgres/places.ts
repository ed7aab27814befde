import type { StaffId } from '#core/ids.ts';
import type { CommunePlaces, KioskPlace, Places, ServicePlace, SitePlace } from '../../ports/places.ts';
import type { Database } from './database.ts';
import type { Pool } from './pool.ts';
import { sql } from './sql.ts';
import { putStaff } from './staff-rows.ts';

type Commune = CommunePlaces['commune'];

const putCommune = (db: Database, { id, name }: Commune) =>
  db.rows(sql`
    INSERT INTO commune (commune_id, name) VALUES (${id}, ${name})
    ON CONFLICT (commune_id) DO UPDATE SET name = excluded.name`);

/** A queue keeps the letter of its first day; a new one takes the first that no other queue of the commune has. */
const putSite = async (db: Database, { id: commune }: Commune, site: SitePlace) => {
  await db.rows(sql`
    INSERT INTO site (commune_id, site_id, name) VALUES (${commune}, ${site.id}, ${site.name})
    ON CONFLICT (commune_id, site_id) DO UPDATE SET name = excluded.name`);
  await db.rows(sql`
    INSERT INTO queue (commune_id, queue_id, site_id, name, letter)
    SELECT ${commune}, ${site.queueId}, ${site.id}, ${site.name}, chr(65 + (count(*) % 26)::integer)
    FROM queue WHERE commune_id = ${commune}
    ON CONFLICT (commune_id, queue_id) DO UPDATE SET name = excluded.name, site_id = excluded.site_id`);
};

const putService = (db: Database, { id: commune }: Commune, service: ServicePlace) =>
  db.rows(sql`
    INSERT INTO queue (commune_id, queue_id, site_id, name, letter)
    SELECT ${commune}, ${service.queueId}, NULL, ${service.name}, chr(65 + (count(*) % 26)::integer)
    FROM queue WHERE commune_id = ${commune}
    ON CONFLICT (commune_id, queue_id) DO UPDATE SET name = excluded.name`);

const minute = 60_000;

const putRise = (db: Database, { id: commune }: Commune, site: SitePlace, first: ServicePlace | undefined) =>
  db.rows(sql`
    UPDATE queue SET manager_after_ms = ${(site.rise?.managerMinutes ?? 5) * minute},
      remote_after_ms = ${(site.rise?.remoteMinutes ?? 10) * minute},
      remote_queue_id = ${site.rise?.to ?? first?.queueId ?? null}
    WHERE commune_id = ${commune} AND queue_id = ${site.queueId}`);

const putKiosk = (db: Database, { id: commune }: Commune, kiosk: KioskPlace) =>
  db.rows(sql`
    INSERT INTO kiosk (commune_id, kiosk_id, site_id, queue_id, label, place, px_per_mm)
    SELECT q.commune_id, ${kiosk.id}, q.site_id, q.queue_id, ${kiosk.label}, ${kiosk.place}, ${kiosk.pxPerMm}
    FROM queue q WHERE q.commune_id = ${commune} AND q.site_id = ${kiosk.siteId}
    ORDER BY q.queue_id LIMIT 1
    ON CONFLICT (commune_id, kiosk_id) DO UPDATE SET site_id = excluded.site_id, queue_id = excluded.queue_id,
      label = excluded.label, place = excluded.place, px_per_mm = excluded.px_per_mm`);

/** All of a commune's places, in the caller's transaction. */
export const putPlaces = async (
  db: Database,
  { commune, sites, kiosks, services = [], offices = [] }: CommunePlaces,
): Promise<void> => {
  await putCommune(db, commune);
  for (const site of sites) await putSite(db, commune, site);
  for (const service of [...services, ...offices]) await putService(db, commune, service);
  for (const site of sites) await putRise(db, commune, site, services[0]);
  for (const kiosk of kiosks) await putKiosk(db, commune, kiosk);
};

export const createPlaces = (pool: Pool): Places => ({
  knownAmong: async (commune, ids) => {
    const rows = await pool.rows<{ id: StaffId }>(sql`
      SELECT staff_id AS id FROM staff WHERE commune_id = ${commune} AND staff_id = ANY(${[...ids]})`);
    return rows.map(({ id }) => id);
  },
  putStaff: (member) => pool.transaction((db) => putStaff(db, member)),
  put: (places) => pool.transaction((db) => putPlaces(db, places)),
});
