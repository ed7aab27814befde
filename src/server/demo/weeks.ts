import { addDays } from '#core/calendar/dates.ts';
import type { QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type Countable, publishWeek } from '#core/statistics/publish.ts';
import type { WeeklyCount } from '#core/statistics/splits.ts';
import { firstRunningWeek } from '#core/statistics/week.ts';
import type { CommunePlaces } from '../ports/places.ts';
import type { CountableWeeks, Statistics } from '../ports/statistics.ts';
import { drawsFrom, pick } from './draws.ts';
import { demoCall } from './weeks-calls.ts';
import type { Draw } from './weeks-subjects.ts';
import { demoVisit } from './weeks-visits.ts';

interface Deps {
  readonly statistics: Statistics;
  readonly countableWeeks: CountableWeeks;
}

const weeksBack = 8;

const times = (n: number, make: () => readonly WeeklyCount[]): readonly WeeklyCount[] =>
  Array.from({ length: n }, make).flat();

const demoCallback = (draw: Draw): readonly WeeklyCount[] => {
  const key = pick(draw, [
    ['kept', 84],
    ['late', 8],
    ['unreachable', 6],
    ['never', 2],
  ]);
  return [{ split: 'callbacks', within: '', key, n: 1 }];
};

/** One week that might have been, at a place that is busier the earlier it stands in the list. */
export const demoWeek = (
  countable: Countable,
  place: {
    readonly week: string;
    readonly queueId: QueueId;
    readonly nth: number;
    readonly byPhone: boolean;
  },
): readonly WeeklyCount[] => {
  const draw = drawsFrom(`${place.week} ${place.queueId}`);
  const calls = Math.round((170 - 45 * place.nth) * (0.85 + draw() * 0.3));
  return [
    ...times(calls, () => demoCall(draw, countable, place.byPhone)),
    ...(place.byPhone ? [] : times(calls * 2, () => demoVisit(draw, countable))),
    ...times(Math.round(calls / 7), () => demoCallback(draw)),
  ];
};

/** Weeks before the running one that hold neither a demonstration nor anything real. */
const emptyWeeks = async (
  { statistics }: Deps,
  { commune }: CommunePlaces,
  queueId: QueueId,
  running: string,
): Promise<readonly string[]> => {
  const counted = await statistics.unpublished(commune.id, running);
  const taken = new Set([
    ...(await statistics.weeks(commune.id, [queueId])),
    ...counted.filter((one) => one.queueId === queueId).map(({ week }) => week),
  ]);
  const weeks = Array.from({ length: weeksBack }, (_, back) => addDays(running, -7 * (back + 1)));
  return weeks.filter((week) => !taken.has(week));
};

/** Publishes some weeks that might have been; the same ones at each start, and none in place of a real one. */
export const seedWeeks = async (deps: Deps, places: CommunePlaces, now: Instant): Promise<void> => {
  const { id } = places.commune;
  const sites = places.sites.map(({ queueId }, nth) => ({ queueId, nth, byPhone: false }));
  const services = (places.services ?? []).map(({ queueId }, nth) => ({ queueId, nth, byPhone: true }));
  for (const place of [...sites, ...services]) {
    const countable = deps.countableWeeks.of(id, place.queueId);
    if (!countable) continue;
    for (const week of await emptyWeeks(deps, places, place.queueId, firstRunningWeek(now))) {
      const splits = publishWeek(demoWeek(countable, { ...place, week }), countable);
      await deps.statistics.publish(id, { week, queueId: place.queueId }, splits);
    }
  }
};
