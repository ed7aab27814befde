import type { KioskActor } from '../../actor.ts';
import type { KioskDoor } from '../../ports/doors.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

export const createKioskDoor = (db: Database): KioskDoor => ({
  find: async (commune, kiosk) => {
    const row = await db.one<Omit<KioskActor, 'kind'>>(sql`
      SELECT commune_id AS "communeId", kiosk_id AS "kioskId", site_id AS "siteId", queue_id AS "queueId",
        label, public_key AS "publicKey"
      FROM kiosk
      WHERE commune_id = ${commune} AND kiosk_id = ${kiosk} AND public_key IS NOT NULL AND revoked_at IS NULL`);
    return row && { kind: 'kiosk', ...row };
  },
  claimProof: async (commune, kiosk, jti, forgetAt) => {
    const first = await db.one(sql`
      INSERT INTO kiosk_proof (commune_id, kiosk_id, jti, forget_at)
      VALUES (${commune}, ${kiosk}, ${jti}, ${at(forgetAt)})
      ON CONFLICT DO NOTHING RETURNING jti`);
    return first !== null;
  },
});
