import type { CommuneId } from '#core/ids.ts';
import { type Instant, elapsed, instant, minutes, seconds } from '#core/instant.ts';
import type { StaffActor } from '../../actor.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

export const idleLimit = minutes(30);

/** Marking each request would cost a disk write each; half a minute is exact enough for a limit of thirty. */
const markEvery = seconds(30);

const before = (now: Instant, by: number): Date => at(instant(now - by));

type Row = Omit<StaffActor, 'kind'> & { lastUsedAt: Instant };

const read = (db: Database, commune: CommuneId, tokenHash: string, now: Instant) =>
  db.one<Row>(sql`
    SELECT s.commune_id AS "communeId", s.staff_id AS "staffId", s.name, s.roles,
      CASE WHEN s.shows_first_name THEN s.first_name END AS "shownFirstName",
      ARRAY(SELECT q.queue_id FROM staff_queue q
        WHERE q.commune_id = s.commune_id AND q.staff_id = s.staff_id ORDER BY 1) AS "queueIds",
      ARRAY(SELECT x.site_id FROM staff_site x
        WHERE x.commune_id = s.commune_id AND x.staff_id = s.staff_id ORDER BY 1) AS "siteIds",
      l.token_hash AS "tokenHash", l.ends_at AS "sessionEndsAt", l.last_used_at AS "lastUsedAt"
    FROM staff_session l JOIN staff s ON s.commune_id = l.commune_id AND s.staff_id = l.staff_id
    WHERE l.commune_id = ${commune} AND l.token_hash = ${tokenHash} AND s.suspended_at IS NULL
      AND l.ends_at > ${at(now)} AND l.last_used_at > ${before(now, idleLimit)}`);

const mark = (db: Database, commune: CommuneId, tokenHash: string, now: Instant) =>
  db.rows(sql`
    UPDATE staff_session SET last_used_at = ${at(now)}
    WHERE commune_id = ${commune} AND token_hash = ${tokenHash} AND last_used_at < ${at(now)}`);

/** Who holds this live session, and from now on used it. */
export const findStaff =
  (db: Database) =>
  async (commune: CommuneId, tokenHash: string, now: Instant): Promise<StaffActor | null> => {
    const row = await read(db, commune, tokenHash, now);
    if (!row) return null;
    const { lastUsedAt, ...staff } = row;
    if (elapsed(lastUsedAt, now) >= markEvery) await mark(db, commune, tokenHash, now);
    return { kind: 'staff', ...staff };
  };
