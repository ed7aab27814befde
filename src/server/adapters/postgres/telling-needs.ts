import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type AccessNeed, openStates } from '#core/ticket/ticket.ts';
import { type Sql, sql } from './sql.ts';
import { stateIn } from './ticket-effects.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

export interface ToldNeeds {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
  readonly capabilityHash: string;
  readonly needs: readonly AccessNeed[];
  readonly now: Instant;
}

/** No move of the ticket, but an event of its queue, so that a console shows it at once. */
export const tellingNeeds = ({ communeId, ticketId, capabilityHash, needs, now }: ToldNeeds): Sql => sql`
  WITH moved AS (
    UPDATE ticket SET needs = ${[...needs]}
    WHERE commune_id = ${communeId} AND ticket_id = ${ticketId} AND capability_hash = ${capabilityHash}
      AND ${stateIn(openStates)} AND needs IS DISTINCT FROM ${[...needs]}::text[]
    RETURNING ${movedColumns}
  ), ${thenItsEvent('needs', now)}`;
