import type { CommuneId, TicketId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { pointKinds, pointLasts, type PointTarget } from '#core/together/point.ts';
import { screenLasts, type ShownScreen } from '#core/together/screen.ts';
import type { StaffActor } from '../../actor.ts';
import { togetherTopic } from '../../ports/feeds.ts';
import type { PointedAt, SaidScreen, Together } from '../../ports/together.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { ticketReachedBy } from './reached-by.ts';
import { type Sql, sql } from './sql.ts';

const keyOf = (procedureId: string, stepId: string): string => `${procedureId}/${stepId}`;

const stepKey = ({ procedure }: ShownScreen): string | null =>
  procedure?.step ? keyOf(procedure.id, procedure.step.id) : null;

const shownSince = (now: Instant): Sql => sql`s.said_at > ${at(instant(now - screenLasts))}`;

interface PointRow {
  readonly kind: string | null;
  readonly id: string | null;
  readonly pointedAt: Instant | null;
}

const pointColumns = (now: Instant): Sql => sql`
  s.pointed_kind AS kind, s.pointed_id AS id,
  CASE WHEN s.pointed_at > ${at(instant(now - pointLasts))} THEN s.pointed_at END AS "pointedAt"`;

const pointOf = ({ kind, id, pointedAt }: PointRow): PointedAt | null => {
  const known = pointKinds.find((each) => each === kind);
  return known && id !== null && pointedAt !== null ? { target: { kind: known, id }, at: pointedAt } : null;
};

/** The ticket is locked, so that a hold that ends meanwhile either takes this with it or refuses it. */
const show = async (
  db: Database,
  { communeId, ticketId, capabilityHash, takenAt, nth, screen }: SaidScreen,
  now: Instant,
): Promise<boolean> => {
  const row = await db.one<{ held: boolean }>(sql`
    WITH held AS (
      SELECT commune_id, ticket_id, taken_at FROM ticket
      WHERE commune_id = ${communeId} AND ticket_id = ${ticketId} AND capability_hash = ${capabilityHash}
        AND holder IS NOT NULL AND taken_at = ${at(takenAt)} AND screen_wiped_at IS NULL FOR SHARE
    ), said AS (
      INSERT INTO shown_screen AS s (commune_id, ticket_id, taken_at, nth, screen, step_key, said_at)
      SELECT commune_id, ticket_id, taken_at, ${nth}::integer, ${screen && JSON.stringify(screen)}::text,
        ${screen && stepKey(screen)}::text, ${at(now)}::timestamptz FROM held
      ON CONFLICT (commune_id, ticket_id) DO UPDATE SET
        taken_at = excluded.taken_at, nth = excluded.nth, screen = excluded.screen,
        step_key = excluded.step_key, said_at = excluded.said_at,
        pointed_at = CASE WHEN s.step_key = excluded.step_key THEN s.pointed_at END
      WHERE s.taken_at <> excluded.taken_at OR s.nth < excluded.nth
    )
    SELECT EXISTS (SELECT FROM held) AS held`);
  return row?.held ?? false;
};

const heldBy = (staff: StaffActor, ticket: TicketId): Sql => sql`
  t.commune_id = ${staff.communeId} AND t.ticket_id = ${ticket} AND t.holder = ${staff.staffId}
  AND ${ticketReachedBy(staff)}`;

const ofThisHold = sql`s.commune_id = t.commune_id AND s.ticket_id = t.ticket_id AND s.taken_at = t.taken_at`;

const seen = async (db: Database, staff: StaffActor, ticket: TicketId, now: Instant) => {
  const row = await db.one<PointRow & { screen: string | null }>(sql`
    SELECT s.screen, ${pointColumns(now)} FROM ticket t
    LEFT JOIN shown_screen s ON ${ofThisHold} AND ${shownSince(now)}
    WHERE ${heldBy(staff, ticket)}`);
  if (!row) return null;
  const screen = row.screen === null ? null : (JSON.parse(row.screen) as ShownScreen);
  return { screen, pointed: screen && pointOf(row) };
};

const point = async (
  db: Database,
  staff: StaffActor,
  ticket: TicketId,
  key: string,
  { kind, id }: PointTarget,
  now: Instant,
): Promise<boolean> => {
  const lit = await db.rows(sql`
    UPDATE shown_screen s SET pointed_kind = ${kind}, pointed_id = ${id},
      pointed_at = greatest(${at(now)}::timestamptz, s.pointed_at + interval '1 millisecond')
    FROM ticket t
    WHERE ${ofThisHold} AND ${heldBy(staff, ticket)} AND s.step_key = ${key} AND ${shownSince(now)}
    RETURNING s.ticket_id`);
  return lit.length > 0;
};

const pointed = async (
  db: Database,
  commune: CommuneId,
  ticket: TicketId,
  capabilityHash: string,
  now: Instant,
) => {
  const row = await db.one<PointRow>(sql`
    SELECT ${pointColumns(now)} FROM ticket t LEFT JOIN shown_screen s ON ${ofThisHold}
    WHERE t.commune_id = ${commune} AND t.ticket_id = ${ticket} AND t.capability_hash = ${capabilityHash}
      AND t.closed_at IS NULL`);
  return row && { pointed: pointOf(row) };
};

export const createShownScreens = (db: Database, hints: Hints): Together => ({
  show: async (said, now) => {
    const shown = await show(db, said, now);
    if (shown) hints.hint(said.communeId, togetherTopic(said.ticketId));
    return shown;
  },
  seen: (staff, ticket, now) => seen(db, staff, ticket, now),
  point: async (staff, ticket, { procedureId, stepId }, target, now) => {
    const lit = await point(db, staff, ticket, keyOf(procedureId, stepId), target, now);
    if (lit) hints.hint(staff.communeId, togetherTopic(ticket));
    return lit;
  },
  pointed: (commune, ticket, hash, now) => pointed(db, commune, ticket, hash, now),
});
