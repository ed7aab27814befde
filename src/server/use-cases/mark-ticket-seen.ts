import type { Holds } from '../ports/holds.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** A second mark says the same as the first. */
export const markTicketSeen =
  ({ holds }: { holds: Holds }): UseCases['markTicketSeen'] =>
  async ({ actor, params: { ticketId }, now }) => {
    await holds.markSeen(actor, ticketId, now);
    const standing = await holds.read(actor, ticketId);
    if (!standing) return refuse('not_found');
    return standing.ticket.state === 'missed' ? standing.ticket : refuse('ticket_moved');
  };
