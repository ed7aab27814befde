import type { Kiosks } from '../ports/kiosks.ts';
import type { Presences } from '../ports/presences.ts';
import type { Queues } from '../ports/queues.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';
import { presentSince } from './present-since.ts';

interface Deps {
  readonly kiosks: Kiosks;
  readonly presences: Presences;
  readonly queues: Queues;
  readonly sealKeys: SealKeys;
  readonly about: About;
}

export const beat =
  ({ kiosks, presences, queues, sealKeys, about }: Deps): UseCases['beat'] =>
  async ({ actor, body, now }) => {
    if (about.isTooOld(body.buildId)) return refuse('client_too_old');
    const { communeId, queueId } = actor;
    const [news, headcount, waiting, keys] = await Promise.all([
      kiosks.beat(actor, {
        outboxWaiting: body.outboxWaiting,
        highestSeq: body.highestSeq,
        outboxStorage: body.outboxStorage ?? null,
        now,
      }),
      presences.count(communeId, queueId, presentSince(now), null),
      queues.waiting(communeId, queueId),
      sealKeys.current(communeId, now),
    ]);
    return {
      now,
      presence: { ...headcount, seenAt: now },
      waiting,
      sealKeys: [...keys],
      contentVersion: about.contentVersion(),
      ...news,
    };
  };
