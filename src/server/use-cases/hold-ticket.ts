import { after } from '#core/instant.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { Holds } from '../ports/holds.ts';
import type { UseCases } from '../use-case.ts';
import { standingAfter } from './standing-after.ts';

export const holdTicket =
  ({ holds }: { holds: Holds }): UseCases['holdTicket'] =>
  async ({ actor, params: { ticketId }, body: { fence }, now }) => {
    const hold = { ticketId, fence };
    await holds.hold(actor, hold, now, after(now, leaseLength));
    return standingAfter(holds, actor, hold, 'hold');
  };
