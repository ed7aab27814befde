import type { EnrolmentCodes, WaitingCode } from '../../ports/enrolment-codes.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

export const createEnrolmentCodes = (db: Database): EnrolmentCodes => ({
  put: async (commune, kiosk, { selector, hash, expiresAt }) => {
    await db.rows(sql`
      INSERT INTO enrolment_code (commune_id, kiosk_id, selector, code_hash, expires_at)
      VALUES (${commune}, ${kiosk}, ${selector}, ${hash}, ${at(expiresAt)})
      ON CONFLICT (commune_id, kiosk_id) DO UPDATE SET selector = excluded.selector,
        code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries_left = excluded.tries_left`);
  },
  attempt: (commune, selector, now) =>
    db.rows<WaitingCode>(sql`
      UPDATE enrolment_code SET tries_left = tries_left - 1
      WHERE commune_id = ${commune} AND selector = ${selector}
        AND expires_at > ${at(now)} AND tries_left > 0
      RETURNING kiosk_id AS "kioskId", code_hash AS hash`),
});
