import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

/** Somebody went where a missed call came from: nobody else needs to. Who it was is not kept. */
export const seenMark = (commune: CommuneId, ticket: TicketId, guard: Sql, now: Instant): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET seen_at = ${at(now)}
    WHERE commune_id = ${commune} AND ticket_id = ${ticket} AND state = 'missed' AND seen_at IS NULL AND ${guard}
    RETURNING ${movedColumns}
  ), ${thenItsEvent('seen', now)}`;
