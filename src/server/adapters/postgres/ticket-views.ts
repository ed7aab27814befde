import type { TicketView } from '#core/ticket/ticket.ts';
import { type Sql, sql } from './sql.ts';

/** The columns of a `TicketView`, of `ticket t` and its holder `h`. */
export const viewColumns: Sql = sql`
  t.state, t.number, t.opened_at AS "openedAt", t.taken_at AS "takenAt", t.arrived_at AS "arrivedAt",
  t.closed_at AS "closedAt",
  CASE WHEN t.state = 'waiting' THEN (
    SELECT count(*) + 1 FROM ticket before
    WHERE before.commune_id = t.commune_id AND before.queue_id = t.queue_id
      AND before.closed_at IS NULL AND before.state = 'waiting'
      AND (before.opened_at, before.ticket_id) < (t.opened_at, t.ticket_id)
  ) END AS place,
  CASE WHEN h.shows_first_name THEN h.first_name END AS "agentFirstName"`;

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
});
