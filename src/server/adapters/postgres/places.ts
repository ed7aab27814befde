import type { CommuneId, QueueId, StaffId } from '#core/ids.ts';
import {
  type CommunePlaces,
  type KioskPlace,
  type Places,
  type ServicePlace,
  type SitePlace,
  type UnreadService,
} from '../../ports/places.ts';
import { QueueIdTaken } from '../../ports/queue-id-taken.ts';
import type { Database } from './database.ts';
import type { Pool } from './pool.ts';
import { type Sql, sql } from './sql.ts';
import { putStaff } from './staff-rows.ts';

type Commune = CommunePlaces['commune'];

const putCommune = (db: Database, { id, name }: Commune) =>
  db.rows(sql`
    INSERT INTO commune (commune_id, name) VALUES (${id}, ${name})
    ON CONFLICT (commune_id) DO UPDATE SET name = excluded.name`);

/** Without a row the queue is of the other kind: a service's calls must not come up at a site, nor the other way round. */
const refuseWithout = (rows: readonly unknown[], queue: QueueId): void => {
  if (rows.length === 0) throw new QueueIdTaken(queue);
};

/** The first letter that no other queue of the commune has; past Z they begin again. */
const newLetter = (commune: CommuneId): Sql => sql`
  coalesce((
    SELECT chr(64 + place) FROM generate_series(1, 26) place
    WHERE NOT EXISTS (SELECT FROM queue o WHERE o.commune_id = ${commune} AND o.letter = chr(64 + place))
    ORDER BY place LIMIT 1
  ), (SELECT chr(65 + (count(*) % 26)::integer) FROM queue WHERE commune_id = ${commune}))`;

/** A queue keeps the letter of its first day. */
const putSite = async (db: Database, { id: commune }: Commune, site: SitePlace) => {
  await db.rows(sql`
    INSERT INTO site (commune_id, site_id, name) VALUES (${commune}, ${site.id}, ${site.name})
    ON CONFLICT (commune_id, site_id) DO UPDATE SET name = excluded.name`);
  const put = await db.rows(sql`
    INSERT INTO queue AS q (commune_id, queue_id, kind, site_id, name, letter)
    SELECT ${commune}, ${site.queueId}, 'site', ${site.id}, ${site.name}, ${newLetter(commune)}
    ON CONFLICT (commune_id, queue_id) DO UPDATE SET name = excluded.name, site_id = excluded.site_id
    WHERE q.kind = 'site' RETURNING q.queue_id`);
  refuseWithout(put, site.queueId);
};

const putService = async (db: Database, { id: commune }: Commune, service: ServicePlace) => {
  const put = await db.rows(sql`
    INSERT INTO queue AS q (commune_id, queue_id, kind, name, letter)
    SELECT ${commune}, ${service.queueId}, 'phone', ${service.name}, ${newLetter(commune)}
    ON CONFLICT (commune_id, queue_id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
      letter = coalesce(q.letter, excluded.letter)
    WHERE q.kind <> 'site' RETURNING q.queue_id`);
  refuseWithout(put, service.queueId);
};

/** A back office keeps a letter that it had, since numbers with it may still be out. */
const putOffice = async (db: Database, { id: commune }: Commune, office: ServicePlace) => {
  const put = await db.rows(sql`
    INSERT INTO queue AS q (commune_id, queue_id, kind, name)
    VALUES (${commune}, ${office.queueId}, 'office', ${office.name})
    ON CONFLICT (commune_id, queue_id) DO UPDATE SET name = excluded.name, kind = excluded.kind
    WHERE q.kind <> 'site' RETURNING q.queue_id`);
  refuseWithout(put, office.queueId);
};

/** What was sent to a service that the content no longer names waits in a queue like any other. */
const putFormerServices = (db: Database, { id: commune }: Commune) =>
  db.rows(sql`
    INSERT INTO queue (commune_id, queue_id, kind, name)
    SELECT ${commune}, r.service, 'office', r.service
    FROM request r WHERE r.commune_id = ${commune} AND r.state IN ('received', 'accepted')
    GROUP BY r.service ON CONFLICT DO NOTHING`);

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

/** No two places share a queue: each would rename the other's, and call its people. */
const refuseShared = (places: readonly { readonly queueId: QueueId }[]): void => {
  const queues = places.map(({ queueId }) => queueId);
  const twice = queues.find((queue, at) => queues.indexOf(queue) !== at);
  if (twice) throw new QueueIdTaken(twice);
};

/** All of a commune's places, in the caller's transaction. */
export const putPlaces = async (
  db: Database,
  { commune, sites, kiosks, services = [], offices = [] }: CommunePlaces,
): Promise<void> => {
  refuseShared([...sites, ...services, ...offices]);
  await putCommune(db, commune);
  for (const site of sites) await putSite(db, commune, site);
  for (const service of services) await putService(db, commune, service);
  for (const office of offices) await putOffice(db, commune, office);
  await putFormerServices(db, commune);
  for (const site of sites) await putRise(db, commune, site, services[0]);
  for (const kiosk of kiosks) await putKiosk(db, commune, kiosk);
};

export const createPlaces = (pool: Pool): Places => ({
  knownAmong: async (commune, ids) => {
    const rows = await pool.rows<{ id: StaffId }>(sql`
      SELECT staff_id AS id FROM staff WHERE commune_id = ${commune} AND staff_id = ANY(${[...ids]})`);
    return rows.map(({ id }) => id);
  },
  unread: (commune, offices) =>
    pool.rows<UnreadService>(sql`
      SELECT q.queue_id AS "queueId", q.name, count(r.request_id) AS waiting
      FROM queue q LEFT JOIN request r ON r.commune_id = q.commune_id AND r.service = q.queue_id
        AND r.state IN ('received', 'accepted')
      WHERE q.commune_id = ${commune} AND NOT EXISTS (
        SELECT FROM staff_queue w JOIN staff s ON s.commune_id = w.commune_id AND s.staff_id = w.staff_id
        WHERE w.commune_id = q.commune_id AND w.queue_id = q.queue_id
          AND 'officer' = ANY(s.roles) AND s.suspended_at IS NULL)
      GROUP BY q.queue_id, q.name
      HAVING q.queue_id = ANY(${[...offices]}::text[]) OR count(r.request_id) > 0
      ORDER BY q.queue_id`),
  putStaff: (member) => pool.transaction((db) => putStaff(db, member)),
  put: (places) => pool.transaction((db) => putPlaces(db, places)),
});
