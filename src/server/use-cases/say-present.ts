import { after } from '#core/instant.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { Holds } from '../ports/holds.ts';
import type { Presences } from '../ports/presences.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { presentSince } from './present-since.ts';

export const sayPresent =
  ({ presences, holds }: { presences: Presences; holds: Holds }): UseCases['sayPresent'] =>
  async ({ actor, params: { communeId, queueId }, body, now }) => {
    if (!actor.queueIds.includes(queueId)) return refuse('not_found');
    const leaseUntil = after(now, leaseLength);
    await presences.say(actor, queueId, body.availability, now);
    const kept = new Set(await holds.renew(actor, body.holds, leaseUntil));
    const colleagues = await presences.count(communeId, queueId, presentSince(now), actor.staffId);
    return {
      now,
      colleagues,
      holds: body.holds.map(({ ticketId }) => {
        const held = kept.has(ticketId);
        return { ticketId, held, leaseUntil: held ? leaseUntil : null };
      }),
    };
  };
