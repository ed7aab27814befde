import type { Holds } from '../ports/holds.ts';
import type { UseCases } from '../use-case.ts';
import { standingAfter } from './standing-after.ts';

export const settleTicket =
  ({ holds }: { holds: Holds }): UseCases['settleTicket'] =>
  async ({ actor, params: { ticketId }, body: { fence, outcome }, now }) => {
    const hold = { ticketId, fence };
    await holds.settle(actor, hold, now, outcome);
    return standingAfter(holds, actor, hold, 'settle');
  };
