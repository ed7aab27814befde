import type { EnrolledKiosk, PublicJwk } from '#contract/schemas/kiosk.ts';
import type { CommuneId, KioskId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { KioskActor } from '../../actor.ts';
import type { Beat, KioskNews, Kiosks } from '../../ports/kiosks.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { listKiosks, listKiosksForDemo } from './kiosk-list.ts';
import { sql } from './sql.ts';

const beat =
  (db: Database) =>
  async (
    { communeId, kioskId }: KioskActor,
    { now, outboxWaiting, highestSeq, outboxStorage }: Beat,
  ): Promise<KioskNews> => {
    const news = await db.one<KioskNews>(sql`
      UPDATE kiosk SET last_seen_at = ${at(now)}, outbox_waiting = ${outboxWaiting},
        outbox_storage = ${outboxStorage},
        highest_seq_at = CASE WHEN ${highestSeq}::bigint > highest_seq THEN ${at(now)} ELSE highest_seq_at END,
        highest_seq = greatest(highest_seq, ${highestSeq}::bigint)
      WHERE commune_id = ${communeId} AND kiosk_id = ${kioskId}
      RETURNING out_of_service AS "outOfService", (
        SELECT max(t.opened_at) FROM ticket t
        WHERE t.commune_id = ${communeId} AND t.kiosk_id = ${kioskId} AND t.closed_at IS NULL
      ) AS "calledHereAt"`);
    return news ?? { calledHereAt: null, outOfService: false };
  };

const describe = (db: Database) => (commune: CommuneId, kiosk: KioskId) =>
  db.one<Omit<EnrolledKiosk, 'sealKeys'>>(sql`
    SELECT k.commune_id AS "communeId", k.site_id AS "siteId", s.name AS "siteName", k.kiosk_id AS "kioskId",
      k.label, k.place, k.queue_id AS "queueId", k.px_per_mm AS "pxPerMm"
    FROM kiosk k JOIN site s ON s.commune_id = k.commune_id AND s.site_id = k.site_id
    WHERE k.commune_id = ${commune} AND k.kiosk_id = ${kiosk}`);

const siteOf = (db: Database) => async (commune: CommuneId, kiosk: KioskId) => {
  const row = await db.one<{ siteId: SiteId }>(
    sql`SELECT site_id AS "siteId" FROM kiosk WHERE commune_id = ${commune} AND kiosk_id = ${kiosk}`,
  );
  return row?.siteId ?? null;
};

const enrol =
  (db: Database) =>
  async (commune: CommuneId, kiosk: KioskId, codeHash: string, key: PublicJwk, now: Instant) => {
    const enrolled = await db.one(sql`
      WITH spent AS (
        DELETE FROM enrolment_code
        WHERE commune_id = ${commune} AND kiosk_id = ${kiosk} AND code_hash = ${codeHash}
        RETURNING commune_id, kiosk_id
      )
      UPDATE kiosk k SET public_key = ${JSON.stringify(key)}::jsonb, enrolled_at = ${at(now)},
        revoked_at = NULL, enrolment = k.enrolment + 1, highest_seq = 0, highest_seq_at = NULL, outbox_waiting = 0,
        outbox_storage = NULL
      FROM spent WHERE k.commune_id = spent.commune_id AND k.kiosk_id = spent.kiosk_id
      RETURNING k.kiosk_id`);
    return enrolled !== null;
  };

const revoke = (db: Database) => async (commune: CommuneId, kiosk: KioskId, now: Instant) => {
  await db.rows(sql`
    WITH gone AS (DELETE FROM enrolment_code WHERE commune_id = ${commune} AND kiosk_id = ${kiosk})
    UPDATE kiosk SET public_key = NULL, revoked_at = ${at(now)}
    WHERE commune_id = ${commune} AND kiosk_id = ${kiosk}`);
};

export const createKiosks = (db: Database): Kiosks => ({
  beat: beat(db),
  list: listKiosks(db),
  listForDemo: listKiosksForDemo(db),
  describe: describe(db),
  siteOf: siteOf(db),
  enrol: enrol(db),
  revoke: revoke(db),
});
