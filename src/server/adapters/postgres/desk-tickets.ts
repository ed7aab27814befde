import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { StaffId } from '#core/ids.ts';
import { type Sql, sql } from './sql.ts';

/** The columns of a `DeskTicket` as this person may see it, of `ticket t`, its kiosk `k`, its holder `h` and its site `st`. */
export const deskColumns = (reader: StaffId): Sql => sql`
  t.ticket_id AS "ticketId", t.state, t.number, t.origin, t.queue_id AS "queueId",
  coalesce(k.label, '') AS "kioskLabel", coalesce(k.place, '') AS place, st.name AS "siteName",
  t.procedure_id AS "procedureId", t.procedure_version AS "procedureVersion", t.step_id AS "stepId",
  t.locale, t.needs, t.opened_at AS "openedAt", t.taken_at AS "takenAt", t.arrived_at AS "arrivedAt",
  t.closed_at AS "closedAt", coalesce(t.holder = ${reader}, false) AS mine,
  CASE WHEN t.holder = ${reader} THEN t.fence END AS fence,
  CASE WHEN t.holder <> ${reader} AND h.shows_first_name THEN h.first_name END AS "heldBy",
  t.on_hold_at AS "onHoldSince", t.risen_to AS "risenTo", t.held_remotely AS "heldRemotely",
  t.callback_offer AS "callbackOffer", t.screen_wiped_at AS "screenWipedAt", t.seen_at IS NOT NULL AS seen, EXISTS (
    SELECT FROM bill_share b WHERE b.commune_id = t.commune_id AND b.ticket_id = t.ticket_id
  ) AS "sharesBill"`;

export const joinKioskAndHolder: Sql = sql`
  LEFT JOIN kiosk k ON k.commune_id = t.commune_id AND k.kiosk_id = t.kiosk_id
  LEFT JOIN staff h ON h.commune_id = t.commune_id AND h.staff_id = t.holder
  LEFT JOIN queue own ON own.commune_id = t.commune_id AND own.queue_id = t.queue_id
  LEFT JOIN site st ON st.commune_id = own.commune_id AND st.site_id = own.site_id`;

export const deskTicketOf = (row: DeskTicket): DeskTicket => ({
  ticketId: row.ticketId,
  state: row.state,
  number: row.number,
  kioskLabel: row.kioskLabel,
  place: row.place,
  procedureId: row.procedureId,
  procedureVersion: row.procedureVersion,
  stepId: row.stepId,
  locale: row.locale,
  needs: row.needs,
  openedAt: row.openedAt,
  takenAt: row.takenAt,
  arrivedAt: row.arrivedAt,
  closedAt: row.closedAt,
  mine: row.mine,
  fence: row.fence,
  heldBy: row.heldBy,
  queueId: row.queueId,
  origin: row.origin,
  siteName: row.siteName,
  onHoldSince: row.onHoldSince,
  risenTo: row.risenTo,
  heldRemotely: row.heldRemotely,
  seen: row.seen,
  sharesBill: row.sharesBill,
  callbackOffer: row.callbackOffer,
  screenWipedAt: row.screenWipedAt,
});
