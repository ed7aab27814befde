import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { CallbackOffer } from '#core/ticket/ticket.ts';
import { type Sql, sql } from './sql.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

/** No move of the ticket, but an event of its queue: its console and its screen show it at once. */
const offering = (
  commune: CommuneId,
  ticket: TicketId,
  guard: Sql,
  to: CallbackOffer,
  verb: string,
  now: Instant,
): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET callback_offer = ${to}
    WHERE commune_id = ${commune} AND ticket_id = ${ticket} AND closed_at IS NULL AND ${guard}
    RETURNING ${movedColumns}
  ), ${thenItsEvent(verb, now)}`;

/** Once: who said no is not asked again. Nor is a screen that was wiped: nobody there could answer. */
export const offeringCallback = (commune: CommuneId, ticket: TicketId, held: Sql, now: Instant): Sql =>
  offering(
    commune,
    ticket,
    sql`origin = 'kiosk' AND callback_offer IS NULL AND screen_wiped_at IS NULL AND ${held}`,
    'proposed',
    'offer-callback',
    now,
  );

export const answeringOffer = (
  commune: CommuneId,
  ticket: TicketId,
  capabilityHash: string,
  accepts: boolean,
  now: Instant,
): Sql =>
  offering(
    commune,
    ticket,
    sql`capability_hash = ${capabilityHash} AND callback_offer = 'proposed'`,
    accepts ? 'accepted' : 'declined',
    'answer-offer',
    now,
  );
