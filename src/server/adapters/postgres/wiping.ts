import type { Instant } from '#core/instant.ts';
import type { KioskActor } from '../../actor.ts';
import type { WipedCalls } from '../../ports/calls.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

/** No move of a ticket, but an event of its queue: its console says so at once. What it showed of its screen goes too. */
export const wiping = (
  { communeId, kioskId }: KioskActor,
  { openedBefore, upToSeq }: WipedCalls,
  wipedAt: Instant,
  now: Instant,
): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET screen_wiped_at = greatest(opened_at, ${at(wipedAt)}::timestamptz)
    WHERE commune_id = ${communeId} AND kiosk_id = ${kioskId} AND origin = 'kiosk' AND closed_at IS NULL
      AND opened_at <= ${at(openedBefore)} AND screen_wiped_at IS NULL
      AND NOT EXISTS (
        SELECT FROM kiosk k JOIN kiosk_receipt r USING (commune_id, kiosk_id, enrolment)
        WHERE k.commune_id = ticket.commune_id AND k.kiosk_id = ticket.kiosk_id
          AND r.seq > ${upToSeq}::bigint AND r.ticket_id = ticket.ticket_id)
    RETURNING ${movedColumns}
  ), hidden AS (
    DELETE FROM shown_screen s USING moved
    WHERE s.commune_id = moved.commune_id AND s.ticket_id = moved.ticket_id
  ), ${thenItsEvent('wipe', now)}`;
