import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { DemoKiosk } from '#contract/schemas/kiosk.ts';
import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

/**
 * A number is missing when a higher one came, or was announced by the kiosk itself, long enough ago and it did not.
 */
export const listKiosks =
  (db: Database) =>
  (commune: CommuneId, sites: readonly SiteId[], holesBefore: Instant): Promise<readonly DeskKiosk[]> =>
    db.rows<DeskKiosk>(sql`
      SELECT k.kiosk_id AS "kioskId", k.site_id AS "siteId", k.label, k.place,
        CASE WHEN k.public_key IS NOT NULL THEN k.enrolled_at END AS "enrolledAt",
        k.last_seen_at AS "lastSeenAt", k.outbox_waiting AS "outboxWaiting",
        k.outbox_storage AS "outboxStorage",
        (known.seq - come.numbers) AS missing
      FROM kiosk k
      CROSS JOIN LATERAL (
        SELECT greatest(
          CASE WHEN k.highest_seq_at < ${at(holesBefore)} THEN k.highest_seq ELSE 0 END,
          (SELECT max(r.seq) FROM kiosk_receipt r
            WHERE r.commune_id = k.commune_id AND r.kiosk_id = k.kiosk_id AND r.enrolment = k.enrolment
              AND r.received_at < ${at(holesBefore)})
        ) AS seq
      ) known
      CROSS JOIN LATERAL (
        SELECT count(DISTINCT r.seq) AS numbers FROM kiosk_receipt r
        WHERE r.commune_id = k.commune_id AND r.kiosk_id = k.kiosk_id AND r.enrolment = k.enrolment
          AND r.seq <= known.seq
      ) come
      WHERE k.commune_id = ${commune} AND k.site_id = ANY(${sites}::text[])
      ORDER BY k.site_id, k.label, k.kiosk_id`);

export const listKiosksForDemo = (db: Database) => (commune: CommuneId) =>
  db.rows<DemoKiosk>(sql`
    SELECT k.kiosk_id AS "kioskId", k.label, k.place, s.name AS "siteName",
      k.public_key IS NOT NULL AS enrolled
    FROM kiosk k JOIN site s ON s.commune_id = k.commune_id AND s.site_id = k.site_id
    WHERE k.commune_id = ${commune} ORDER BY s.name, k.label, k.kiosk_id`);
