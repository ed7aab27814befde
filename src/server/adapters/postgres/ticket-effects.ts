import type { Instant } from '#core/instant.ts';
import type { TicketState } from '#core/ticket/ticket.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** What a ticket forgets when nobody holds it any more. */
const unheld = sql`holder = NULL, lease_until = NULL, on_hold_at = NULL,
  callback_offer = nullif(callback_offer, 'proposed')`;

/** The time that the person waited meanwhile is not part of the service. */
const takenUpAgain = (now: Instant): Sql => sql`
  on_hold_ms = on_hold_ms + coalesce(extract(epoch FROM ${at(now)}::timestamptz - on_hold_at) * 1000, 0)::bigint`;

/** A hold that came to nothing ends no wait; what passes while someone holds the call is none. */
const waitedUntil = (now: Instant): Sql => sql`
  waited_ms = coalesce(waited_ms, 0) + greatest(0,
    extract(epoch FROM ${at(now)}::timestamptz - coalesce(waiting_since, opened_at)) * 1000)::bigint`;

/** `queueIds`: those that the holder works in; a call of another queue, which rose to theirs, they hold from elsewhere. */
export const toTaken = (
  { staffId, queueIds }: { readonly staffId: string; readonly queueIds: readonly string[] },
  now: Instant,
  leaseUntil: Instant,
): Sql => sql`
  ${waitedUntil(now)}, holder = ${staffId}, fence = fence + 1, taken_at = ${at(now)}, arrived_at = NULL, on_hold_ms = 0,
  held_remotely = NOT queue_id = ANY(${queueIds}::text[]), lease_until = ${at(leaseUntil)}`;

export const toArrived = (now: Instant, leaseUntil: Instant): Sql =>
  sql`${takenUpAgain(now)}, on_hold_at = NULL, arrived_at = coalesce(arrived_at, ${at(now)}),
    lease_until = ${at(leaseUntil)}`;

export const toHeld = (now: Instant, leaseUntil: Instant): Sql =>
  sql`on_hold_at = coalesce(on_hold_at, ${at(now)}), lease_until = ${at(leaseUntil)}`;

/** Its time of opening stays, and so does its place. */
export const toWaiting = (now: Instant): Sql =>
  sql`${unheld}, held_remotely = false, taken_at = NULL, arrived_at = NULL, waiting_since = ${at(now)}`;

/** That the help came from elsewhere stays: a closed call must not say that someone stood at the kiosk. */
export const toClosed = (now: Instant, outcome: string | null = null): Sql =>
  sql`${takenUpAgain(now)}, ${unheld}, closed_at = ${at(now)}, outcome = ${outcome}`;

export const stateIn = (states: readonly TicketState[]): Sql => sql`state = ANY(${states}::text[])`;
