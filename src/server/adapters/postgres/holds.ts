import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TicketVerb } from '#core/ticket/transitions.ts';
import type { StaffActor } from '../../actor.ts';
import type { Hold, Holds, Standing } from '../../ports/holds.ts';
import { offeringCallback } from './callback-offers.ts';
import type { Database } from './database.ts';
import { deskColumns, deskTicketOf, joinKioskAndHolder } from './desk-tickets.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { ticketReachedBy } from './reached-by.ts';
import { type Sql, sql } from './sql.ts';
import { seenMark } from './seen-mark.ts';
import { toArrived, toClosed, toHeld, toTaken, toWaiting } from './ticket-effects.ts';
import type { Move, Mover } from './ticket-moves.ts';

/** As the guard of a move, which calls the ticket by its table's name. */
const inTheirQueues = (staff: StaffActor): Sql => ticketReachedBy(staff, sql`ticket`);

const heldBy = (staff: StaffActor, { fence }: Hold): Sql =>
  sql`holder = ${staff.staffId} AND fence = ${fence} AND ${inTheirQueues(staff)}`;

const moveOf = (staff: StaffActor, hold: Hold, verb: TicketVerb, now: Instant, effect: Sql): Move => ({
  communeId: staff.communeId,
  ticketId: hold.ticketId,
  verb,
  now,
  guard: heldBy(staff, hold),
  effect,
});

const read =
  (db: Database) =>
  async (staff: StaffActor, ticket: TicketId): Promise<Standing | null> => {
    const row = await db.one<DeskTicket & { ownFence: number; takenByOther: boolean }>(sql`
    SELECT ${deskColumns(staff.staffId)}, t.fence AS "ownFence",
      coalesce(t.holder <> ${staff.staffId}, false) AS "takenByOther"
    FROM ticket t ${joinKioskAndHolder}
    WHERE t.commune_id = ${staff.communeId} AND t.ticket_id = ${ticket}
      AND ${ticketReachedBy(staff)}`);
    return row && { ticket: deskTicketOf(row), fence: row.ownFence, takenByOther: row.takenByOther };
  };

const renew =
  (db: Database) =>
  async (staff: StaffActor, holds: readonly Hold[], leaseUntil: Instant): Promise<readonly TicketId[]> => {
    if (holds.length === 0) return [];
    const kept = await db.rows<{ ticketId: TicketId }>(sql`
      UPDATE ticket t SET lease_until = ${at(leaseUntil)}
      FROM unnest(${holds.map((h) => h.ticketId)}::uuid[], ${holds.map((h) => h.fence)}::bigint[])
        AS kept (ticket_id, fence)
      WHERE t.commune_id = ${staff.communeId} AND t.ticket_id = kept.ticket_id
        AND t.fence = kept.fence AND t.holder = ${staff.staffId} AND ${ticketReachedBy(staff)}
      RETURNING t.ticket_id AS "ticketId"`);
    return kept.map(({ ticketId }) => ticketId);
  };

export const createHolds = (db: Database, hints: Hints, move: Mover): Holds => ({
  read: read(db),
  renew: renew(db),
  take: (staff, ticketId, now, leaseUntil) =>
    move({
      communeId: staff.communeId,
      ticketId,
      verb: 'take',
      now,
      guard: inTheirQueues(staff),
      effect: toTaken(staff, now, leaseUntil),
    }),
  arrive: (staff, hold, now, leaseUntil) =>
    move(moveOf(staff, hold, 'arrive', now, toArrived(now, leaseUntil))),
  settle: (staff, hold, now, outcome) => move(moveOf(staff, hold, 'settle', now, toClosed(now, outcome))),
  hold: (staff, hold, now, leaseUntil) => move(moveOf(staff, hold, 'hold', now, toHeld(now, leaseUntil))),
  markSeen: async (staff, ticketId, now) => {
    const marked = await db.rows<{ queueId: QueueId }>(
      seenMark(staff.communeId, ticketId, inTheirQueues(staff), now),
    );
    for (const { queueId } of marked) hints.hint(staff.communeId, queueId);
  },
  offerCallback: async (staff, hold, now) => {
    const offered = await db.rows<{ queueId: QueueId }>(
      offeringCallback(staff.communeId, hold.ticketId, heldBy(staff, hold), now),
    );
    for (const { queueId } of offered) hints.hint(staff.communeId, queueId);
  },
  release: (staff, hold, now) => move(moveOf(staff, hold, 'release', now, toWaiting(now))),
});
