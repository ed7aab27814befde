import { after } from '#core/instant.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { Holds } from '../ports/holds.ts';
import type { UseCases } from '../use-case.ts';
import { standingAfter } from './standing-after.ts';

export const arriveAtTicket =
  ({ holds }: { holds: Holds }): UseCases['arriveAtTicket'] =>
  async ({ actor, params: { ticketId }, body: { fence }, now }) => {
    const hold = { ticketId, fence };
    await holds.arrive(actor, hold, now, after(now, leaseLength));
    return standingAfter(holds, actor, hold, 'arrive');
  };
