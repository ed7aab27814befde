import type { TicketFeed } from '../ports/feeds.ts';
import { type UseCases, refuse } from '../use-case.ts';

export const readTicket =
  ({ ticketFeed }: { ticketFeed: TicketFeed }): UseCases['readTicket'] =>
  async ({ actor, params: { communeId, ticketId }, now }) => {
    const found = await ticketFeed.view(communeId, ticketId, actor.capabilityHash, now);
    return found?.view ?? refuse('capability_wrong');
  };
