import type { Calls } from '../ports/calls.ts';
import type { TicketFeed } from '../ports/feeds.ts';
import type { Holds } from '../ports/holds.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** Proposing again says the same: the first reply may have been lost on its way. */
export const offerCallback =
  ({ holds }: { holds: Holds }): UseCases['offerCallback'] =>
  async ({ actor, params: { ticketId }, body: { fence }, now }) => {
    await holds.offerCallback(actor, { ticketId, fence }, now);
    const standing = await holds.read(actor, ticketId);
    if (!standing) return refuse('not_found');
    if (standing.fence !== fence || !standing.ticket.mine) return refuse('fence_passed');
    return standing.ticket.callbackOffer ? standing.ticket : refuse('ticket_moved');
  };

/** The first answer counts. */
export const answerCallbackOffer =
  ({ calls, ticketFeed }: { calls: Calls; ticketFeed: TicketFeed }): UseCases['answerCallbackOffer'] =>
  async ({ actor, params: { communeId, ticketId }, body: { accepts }, now }) => {
    await calls.answerOffer(communeId, ticketId, actor.capabilityHash, accepts, now);
    const found = await ticketFeed.view(communeId, ticketId, actor.capabilityHash);
    if (!found) return refuse('capability_wrong');
    const said = accepts ? 'accepted' : 'declined';
    return found.view.callbackOffer === said ? found.view : refuse('ticket_moved');
  };
