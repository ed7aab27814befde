import { after } from '#core/instant.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { Holds, Standing } from '../ports/holds.ts';
import { type Refusal, type UseCases, refuse } from '../use-case.ts';

const takenByOther = ({ ticket }: Standing): Refusal => ({
  refused: 'ticket_taken',
  takenBy: ticket.heldBy,
  ...(ticket.takenAt === null ? {} : { takenAt: ticket.takenAt }),
});

/** Taking again what one holds answers with the same fence: the first reply may have been lost on its way. */
export const takeTicket =
  ({ holds }: { holds: Holds }): UseCases['takeTicket'] =>
  async ({ actor, params: { ticketId }, now }) => {
    await holds.take(actor, ticketId, now, after(now, leaseLength));
    const standing = await holds.read(actor, ticketId);
    if (!standing) return refuse('not_found');
    if (standing.ticket.mine) return standing.ticket;
    return standing.takenByOther && isOpen(standing.ticket.state)
      ? takenByOther(standing)
      : refuse('ticket_moved');
  };
