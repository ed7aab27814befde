import type { Instant } from '#core/instant.ts';
import { billTopic } from '../../ports/feeds.ts';
import type { Invitations, InvitationPlace, NewInvitation, StoredInvitation } from '../../ports/payments.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

type Row = Omit<StoredInvitation, 'place'> & InvitationPlace;

const columns: Sql = sql`
  i.commune_id AS "communeId", i.invitation_id AS "invitationId", i.bill_id AS "billId",
  i.kiosk_id AS "kioskId", i.site_id AS "siteId", i.procedure_id AS "procedureId",
  i.procedure_version AS "procedureVersion", i.step_id AS "stepId", i.locale,
  i.capability_hash AS "capabilityHash", i.door_hash AS "doorHash", i.made_at AS "madeAt",
  i.opened_at AS "openedAt", i.ended_at AS "endedAt", i.ends_at AS "endsAt"`;

const invitationOf = ({ procedureId, procedureVersion, stepId, locale, ...rest }: Row): StoredInvitation => ({
  ...rest,
  place: { procedureId, procedureVersion, stepId, locale },
});

/**
 * What a phone opened stays open to it when the visit at the kiosk ends; what nobody opened does not. Where a payment
 * began it tells the truth about that payment, and begins no other, for as long as it is kept.
 */
const opens = (now: Instant): Sql => sql`(
  i.ends_at > ${at(now)} AND (i.ended_at IS NULL OR i.opened_at IS NOT NULL)
  OR EXISTS (
    SELECT FROM payment_attempt a WHERE a.commune_id = i.commune_id AND a.invitation_id = i.invitation_id))`;

const insert = ({ place, ...made }: NewInvitation): Sql => sql`
  INSERT INTO invitation (
    commune_id, invitation_id, bill_id, kiosk_id, site_id, procedure_id, procedure_version, step_id, locale,
    capability_hash, door_hash, made_at, ends_at)
  VALUES (
    ${made.communeId}, ${made.invitationId}, ${made.billId}, ${made.kioskId}, ${made.siteId},
    ${place.procedureId}, ${place.procedureVersion}, ${place.stepId}, ${place.locale},
    ${made.capabilityHash}, ${made.doorHash}, ${at(made.madeAt)}, ${at(made.endsAt)})
  ON CONFLICT (commune_id, invitation_id) DO NOTHING`;

const of = (row: Row | null): StoredInvitation | null => row && invitationOf(row);

const reader =
  (db: Database): Invitations['read'] =>
  async (commune, invitation) =>
    of(
      await db.one<Row>(sql`
        SELECT ${columns} FROM invitation i
        WHERE i.commune_id = ${commune} AND i.invitation_id = ${invitation}`),
    );

export const createInvitations = (db: Database, hints: Hints): Invitations => {
  const read = reader(db);
  const told = (row: Row | null): StoredInvitation | null => {
    if (row) hints.hint(row.communeId, billTopic(row.billId));
    return of(row);
  };
  return {
    read,
    keep: async (invitation) => {
      await db.rows(insert(invitation));
      const kept = await read(invitation.communeId, invitation.invitationId);
      if (!kept) throw new Error('a kept invitation is not there');
      return kept;
    },
    open: async (commune, invitation, doorHash, now) =>
      told(
        await db.one<Row>(sql`
          UPDATE invitation i SET opened_at = coalesce(i.opened_at, ${at(now)})
          WHERE i.commune_id = ${commune} AND i.invitation_id = ${invitation}
            AND i.door_hash = ${doorHash} AND ${opens(now)}
          RETURNING ${columns}`),
      ),
    end: async (commune, invitation, capabilityHash, now) => {
      const ended = told(
        await db.one<Row>(sql`
          UPDATE invitation i SET ended_at = coalesce(i.ended_at, ${at(now)})
          WHERE i.commune_id = ${commune} AND i.invitation_id = ${invitation}
            AND i.capability_hash = ${capabilityHash}
          RETURNING ${columns}`),
      );
      return ended !== null;
    },
  };
};
