import type { TicketView } from '#core/ticket/ticket.ts';
import { needsLead } from '#core/ticket/turn.ts';
import { type Sql, sql } from './sql.ts';

/** When a call's turn comes, as `core/ticket/turn.ts` compares calls. */
const turn = (openedAt: Sql, needs: Sql): Sql =>
  sql`${openedAt} - make_interval(secs => CASE WHEN cardinality(${needs}) > 0 THEN ${needsLead / 1000}::float8 ELSE 0 END)`;

/** The columns of a `TicketView`, of `ticket t` and its holder `h`. */
export const viewColumns: Sql = sql`
  t.state, t.number, t.opened_at AS "openedAt", t.taken_at AS "takenAt", t.arrived_at AS "arrivedAt",
  t.closed_at AS "closedAt",
  CASE WHEN t.state = 'waiting' THEN (
    SELECT count(*) + 1 FROM ticket before
    WHERE before.commune_id = t.commune_id AND before.queue_id = t.queue_id
      AND before.closed_at IS NULL AND before.state = 'waiting'
      AND (${turn(sql`before.opened_at`, sql`before.needs`)}, before.ticket_id) < (${turn(sql`t.opened_at`, sql`t.needs`)}, t.ticket_id)
  ) END AS place,
  CASE WHEN h.shows_first_name THEN h.first_name END AS "agentFirstName",
  t.on_hold_at AS "onHoldSince", t.risen_to AS "risenTo", t.held_remotely AS "heldRemotely",
  t.callback_offer AS "callbackOffer"`;

export const fromTicketAndHolder: Sql = sql`
  FROM ticket t LEFT JOIN staff h ON h.commune_id = t.commune_id AND h.staff_id = t.holder`;

export const viewOf = (row: TicketView): TicketView => ({
  state: row.state,
  number: row.number,
  openedAt: row.openedAt,
  takenAt: row.takenAt,
  arrivedAt: row.arrivedAt,
  closedAt: row.closedAt,
  place: row.place,
  agentFirstName: row.agentFirstName,
  onHoldSince: row.onHoldSince,
  risenTo: row.risenTo,
  heldRemotely: row.heldRemotely,
  callbackOffer: row.callbackOffer,
});
