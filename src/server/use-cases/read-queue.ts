import { instant, minutes } from '#core/instant.ts';
import type { Presences } from '../ports/presences.ts';
import type { Queues } from '../ports/queues.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { presentSince } from './present-since.ts';

const closedShownFor = minutes(60);

export const readQueue =
  ({ queues, presences }: { queues: Queues; presences: Presences }): UseCases['readQueue'] =>
  async ({ actor, params: { communeId, queueId }, now }) => {
    if (!actor.queueIds.includes(queueId)) return refuse('not_found');
    const snapshot = await queues.snapshot(actor, queueId, instant(now - closedShownFor));
    if (!snapshot) return refuse('not_found');
    const colleagues = await presences.count(communeId, queueId, presentSince(now), actor.staffId);
    return { seq: snapshot.seq, now, tickets: [...snapshot.tickets], colleagues };
  };
