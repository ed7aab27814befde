import { transitionOf } from '#core/ticket/transitions.ts';
import type { Calls } from '../ports/calls.ts';
import type { TicketFeed } from '../ports/feeds.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** Cancelling again what is cancelled changes nothing: the first reply may have been lost on its way. */
export const cancelTicket =
  ({ calls, ticketFeed }: { calls: Calls; ticketFeed: TicketFeed }): UseCases['cancelTicket'] =>
  async ({ actor, params: { communeId, ticketId }, now }) => {
    await calls.cancel(communeId, ticketId, actor.capabilityHash, now);
    const found = await ticketFeed.view(communeId, ticketId, actor.capabilityHash);
    if (!found) return refuse('capability_wrong');
    return found.view.state === transitionOf('cancel').to ? found.view : refuse('ticket_moved');
  };
