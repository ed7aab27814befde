import type { CommuneId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { risesTo } from '#core/ticket/rising.ts';
import type { Presences } from '../ports/presences.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { SiteHours } from '../ports/site-hours.ts';
import type { OneAtATime, SweptQueue, TicketRef, Upkeep } from '../ports/upkeep.ts';
import { presentSince } from './present-since.ts';

export interface SweepDeps {
  readonly upkeep: Upkeep;
  readonly presences: Presences;
  readonly sealKeys: SealKeys;
  readonly hours: SiteHours;
  readonly oneAtATime: OneAtATime;
}

const lapsesAtOnce = 200;

const giveBackLapsed = async ({ upkeep }: SweepDeps, commune: CommuneId, now: Instant): Promise<void> => {
  for (const ticket of await upkeep.lapsed(commune, now, lapsesAtOnce)) await upkeep.lapse(ticket, now);
};

const nobodyIsThere = async ({ presences }: SweepDeps, queue: SweptQueue, now: Instant): Promise<boolean> => {
  const { available, busy } = await presences.count(queue.communeId, queue.queueId, presentSince(now), null);
  return available + busy === 0;
};

/** Who called before the site closed and still waits, once the last agent has left. */
const leftAtClosing = async (
  deps: SweepDeps,
  queue: SweptQueue,
  now: Instant,
): Promise<readonly TicketRef[]> => {
  if (queue.siteId === null) return [];
  const closed = deps.hours.closedAt(queue.communeId, queue.siteId, now);
  if (closed === null || !(await nobodyIsThere(deps, queue, now))) return [];
  return deps.upkeep.waitingSinceBefore(queue, closed);
};

const closeUnanswered = async (deps: SweepDeps, commune: CommuneId, now: Instant): Promise<void> => {
  for (const queue of await deps.upkeep.queuesWithWaiting(commune))
    for (const ticket of await leftAtClosing(deps, queue, now))
      await deps.upkeep.closeUnanswered(ticket, now);
  for (const ticket of await deps.upkeep.leftFromYesterday(commune, now))
    await deps.upkeep.closeUnanswered(ticket, now);
};

/** Calls that nobody took in time, or where nobody is there to take them. */
const rise = async ({ upkeep }: SweepDeps, commune: CommuneId, now: Instant): Promise<void> => {
  for (const ticket of await upkeep.untaken(commune, presentSince(now))) {
    const to = risesTo(ticket, ticket, now);
    const { communeId, ticketId } = ticket;
    if (to) await upkeep.rise({ communeId, ticketId }, to, now);
  }
};

/** What the clock does to tickets: every few seconds. */
export const sweepTickets = (deps: SweepDeps, now: Instant): Promise<boolean> =>
  deps.oneAtATime.run('sweep-tickets', async () => {
    for (const commune of await deps.upkeep.communes()) {
      await giveBackLapsed(deps, commune, now);
      await closeUnanswered(deps, commune, now);
      await rise(deps, commune, now);
    }
  });

const forgetAfter = 30 * 86_400_000;

/** What is thrown away or renewed: every few minutes. */
export const sweepRecords = (deps: SweepDeps, now: Instant): Promise<boolean> =>
  deps.oneAtATime.run('sweep-records', async () => {
    const limits = { now, forgetBefore: instant(now - forgetAfter), presentSince: presentSince(now) };
    for (const commune of await deps.upkeep.communes()) {
      await deps.upkeep.purge(commune, limits);
      await deps.sealKeys.rotate(commune, now);
    }
  });
