import { isOpen } from '#core/ticket/ticket.ts';
import type { Calls } from '../ports/calls.ts';
import type { TicketFeed } from '../ports/feeds.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** Saying the same again changes nothing: the first reply may have been lost on its way. */
export const sayNeeds =
  ({ calls, ticketFeed }: { calls: Calls; ticketFeed: TicketFeed }): UseCases['sayNeeds'] =>
  async ({ actor, params: { communeId, ticketId }, body, now }) => {
    await calls.sayNeeds(communeId, ticketId, actor.capabilityHash, [...new Set(body.needs)], now);
    const found = await ticketFeed.view(communeId, ticketId, actor.capabilityHash);
    if (!found) return refuse('capability_wrong');
    return isOpen(found.view.state) ? found.view : refuse('ticket_moved');
  };
