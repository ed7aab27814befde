import type { CommuneId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { coverSlotOf } from '#core/presence/cover.ts';
import { risesTo } from '#core/ticket/rising.ts';
import type { Covers } from '../ports/covers.ts';
import type { Presences } from '../ports/presences.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { SiteHours } from '../ports/site-hours.ts';
import type { Closure, SaidHours, SiteNotices } from '../ports/site-notices.ts';
import type { OneAtATime, SweptQueue, TicketRef, Upkeep } from '../ports/upkeep.ts';
import { presentSince } from './present-since.ts';

export interface SweepDeps {
  readonly upkeep: Upkeep;
  readonly presences: Presences;
  readonly sealKeys: SealKeys;
  readonly hours: SiteHours;
  readonly siteNotices: Pick<SiteNotices, 'closures' | 'saidHours'>;
  readonly covers: Pick<Covers, 'note'>;
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

/** What sites said of their hours: closures that hold now, and days with hours of their own. */
interface SaidBySites {
  readonly closures: readonly Closure[];
  readonly days: readonly SaidHours[];
}

const daysBack = 14 * 86_400_000;

const saidBySites = async (
  { siteNotices }: SweepDeps,
  commune: CommuneId,
  now: Instant,
): Promise<SaidBySites> => {
  const [closures, days] = await Promise.all([
    siteNotices.closures(commune, now),
    siteNotices.saidHours(commune, instant(now - daysBack)),
  ]);
  return { closures, days };
};

/** The last moment at which a site closed, by its hours or by its own word; null while it is open. */
const closedSince = (
  { hours }: SweepDeps,
  { closures, days }: SaidBySites,
  { communeId, siteId }: SweptQueue,
  now: Instant,
): Instant | null => {
  if (siteId === null) return null;
  const byHours = hours.closedAt(communeId, siteId, now, days);
  const byWord = closures.find((closure) => closure.siteId === siteId)?.fromAt ?? null;
  return byHours === null || byWord === null ? (byHours ?? byWord) : instant(Math.max(byHours, byWord));
};

/** Who called before the site closed and still waits, once the last agent has left. */
const leftAtClosing = async (
  deps: SweepDeps,
  said: SaidBySites,
  queue: SweptQueue,
  now: Instant,
): Promise<readonly TicketRef[]> => {
  const closed = closedSince(deps, said, queue, now);
  if (closed === null || !(await nobodyIsThere(deps, queue, now))) return [];
  return deps.upkeep.waitingSinceBefore(queue, closed);
};

const closeUnanswered = async (deps: SweepDeps, commune: CommuneId, now: Instant): Promise<void> => {
  const said = await saidBySites(deps, commune, now);
  for (const queue of await deps.upkeep.queuesWithWaiting(commune))
    for (const ticket of await leftAtClosing(deps, said, queue, now))
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

/** Whether anybody is there now, at each site that is open now. */
const noteCover = async (deps: SweepDeps, commune: CommuneId, now: Instant): Promise<void> => {
  const { closures, days } = await saidBySites(deps, commune, now);
  const shut = new Set(closures.map(({ siteId }) => siteId));
  const open = deps.hours.open(commune, now, days);
  const sites = open.filter((site) => !shut.has(site));
  if (sites.length === 0) return;
  await deps.covers.note(commune, sites, coverSlotOf(now), presentSince(now));
};

/** What the clock does to tickets, and sees of presence: every few seconds. */
export const sweepTickets = (deps: SweepDeps, now: Instant): Promise<boolean> =>
  deps.oneAtATime.run('sweep-tickets', async () => {
    for (const commune of await deps.upkeep.communes()) {
      await giveBackLapsed(deps, commune, now);
      await closeUnanswered(deps, commune, now);
      await rise(deps, commune, now);
      await noteCover(deps, commune, now);
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
