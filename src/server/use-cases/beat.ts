import { waitRange } from '#core/ticket/wait/wait-range.ts';
import type { Calls } from '../ports/calls.ts';
import type { Kiosks } from '../ports/kiosks.ts';
import type { Presences } from '../ports/presences.ts';
import type { Queues } from '../ports/queues.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { SiteNotices } from '../ports/site-notices.ts';
import type { Waits } from '../ports/waits.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';
import { noteFreshPage } from './note-fresh-page.ts';
import { presentSince } from './present-since.ts';

interface Deps {
  readonly calls: Calls;
  readonly kiosks: Kiosks;
  readonly presences: Presences;
  readonly queues: Queues;
  readonly waits: Waits;
  readonly sealKeys: SealKeys;
  readonly siteNotices: SiteNotices;
  readonly about: About;
}

export const beat =
  ({ calls, kiosks, presences, queues, waits, sealKeys, siteNotices, about }: Deps): UseCases['beat'] =>
  async ({ actor, body, now }) => {
    if (about.isTooOld(body.buildId)) return refuse('client_too_old');
    const { communeId, queueId, siteId } = actor;
    const [news, headcount, waiting, times, keys, notices] = await Promise.all([
      kiosks.beat(actor, {
        outboxWaiting: body.outboxWaiting,
        highestSeq: body.highestSeq,
        outboxStorage: body.outboxStorage ?? null,
        now,
      }),
      presences.count(communeId, queueId, presentSince(now), null),
      queues.waiting(communeId, queueId),
      waits.of(communeId, queueId, now),
      sealKeys.current(communeId, now),
      siteNotices.shown(communeId, siteId, now),
    ]);
    if (body.pageAge !== undefined)
      await noteFreshPage({ calls }, actor, body.pageAge, news.calledHereAt, now);
    return {
      now,
      presence: { ...headcount, seenAt: now },
      waiting,
      wait: waitRange({ ...times, ahead: waiting, agents: headcount.available + headcount.busy }),
      sealKeys: [...keys],
      contentVersion: about.contentVersion(),
      ...news,
      notices: [...notices],
    };
  };
