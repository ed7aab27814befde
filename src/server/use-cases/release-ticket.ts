import type { Holds } from '../ports/holds.ts';
import type { UseCases } from '../use-case.ts';
import { standingAfter } from './standing-after.ts';

export const releaseTicket =
  ({ holds }: { holds: Holds }): UseCases['releaseTicket'] =>
  async ({ actor, params: { ticketId }, body: { fence }, now }) => {
    const hold = { ticketId, fence };
    await holds.release(actor, hold, now);
    return standingAfter(holds, actor, hold, 'release');
  };
