import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { type TicketVerb, transitionOf } from '#core/ticket/transitions.ts';
import type { StaffActor } from '../actor.ts';
import type { Hold, Holds } from '../ports/holds.ts';
import { type Refusal, refuse } from '../use-case.ts';

/**
 * What to answer after a holder's verb, whether it moved the ticket now or, its reply lost, the time before: a ticket
 * that stands where the verb leads, under the same fence and in nobody else's hands, is a yes.
 */
export const standingAfter = async (
  holds: Holds,
  staff: StaffActor,
  { ticketId, fence }: Hold,
  verb: TicketVerb,
): Promise<DeskTicket | Refusal> => {
  const standing = await holds.read(staff, ticketId);
  if (!standing) return refuse('not_found');
  if (standing.fence !== fence || standing.takenByOther) return refuse('fence_passed');
  return standing.ticket.state === transitionOf(verb).to ? standing.ticket : refuse('ticket_moved');
};
