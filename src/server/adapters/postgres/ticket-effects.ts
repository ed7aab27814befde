import type { Instant } from '#core/instant.ts';
import type { TicketState } from '#core/ticket/ticket.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** What a ticket forgets when nobody holds it any more. */
const unheld = sql`holder = NULL, lease_until = NULL`;

export const toTaken = (staffId: string, now: Instant, leaseUntil: Instant): Sql => sql`
  holder = ${staffId}, fence = fence + 1, taken_at = ${at(now)}, arrived_at = NULL,
  lease_until = ${at(leaseUntil)}`;

export const toArrived = (now: Instant, leaseUntil: Instant): Sql =>
  sql`arrived_at = ${at(now)}, lease_until = ${at(leaseUntil)}`;

/** Its time of opening stays, and so does its place. */
export const toWaiting = (): Sql => sql`${unheld}, taken_at = NULL, arrived_at = NULL`;

export const toClosed = (now: Instant, outcome: string | null = null): Sql =>
  sql`${unheld}, closed_at = ${at(now)}, outcome = ${outcome}`;

export const stateIn = (states: readonly TicketState[]): Sql => sql`state = ANY(${states}::text[])`;
