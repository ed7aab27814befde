import { addDays } from '#core/calendar/dates.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { publishWeek } from '#core/statistics/publish.ts';
import { firstRunningWeek, weekOf } from '#core/statistics/week.ts';
import type { CountableWeeks, Statistics } from '../../ports/statistics.ts';
import type { OneAtATime, Upkeep } from '../../ports/upkeep.ts';
import { repeat } from '../repeat.ts';

export interface CountWeeksDeps {
  readonly statistics: Statistics;
  readonly countableWeeks: CountableWeeks;
  readonly upkeep: Pick<Upkeep, 'communes'>;
  readonly oneAtATime: OneAtATime;
}

/** Two years, and the same week of the year before beside each. */
const keptDays = 7 * 106;

interface Weeks {
  /** Before it all weeks are over. */
  readonly running: string;
  /** Before it a part was missed: after an upgrade on a Thursday that week would look like a quiet one. */
  readonly whole: string;
}

const publishEnded = async (
  deps: CountWeeksDeps,
  commune: CommuneId,
  { running, whole }: Weeks,
): Promise<void> => {
  const { statistics, countableWeeks } = deps;
  for (const place of await statistics.unpublished(commune, running)) {
    if (place.week < whole) {
      await statistics.drop(commune, place);
      continue;
    }
    const countable = countableWeeks.of(commune, place.queueId);
    if (!countable) continue;
    const splits = publishWeek(await statistics.counted(commune, place), countable);
    await statistics.publish(commune, place, splits);
  }
};

/** Counts what ended, publishes the weeks that are over and were counted whole, and forgets those that are old. */
export const countWeeks = (deps: CountWeeksDeps, now: Instant): Promise<boolean> =>
  deps.oneAtATime.run('count-weeks', async () => {
    const running = firstRunningWeek(now);
    for (const commune of await deps.upkeep.communes()) {
      await deps.statistics.countEnded(commune, now);
      const whole = await deps.statistics.wholeSince(commune, addDays(weekOf(now), 7));
      await publishEnded(deps, commune, { running, whole });
      await deps.statistics.forget(commune, addDays(running, -keptDays));
    }
  });

export interface CountingDeps extends CountWeeksDeps {
  readonly clock: () => Instant;
  /** Told of what failed; the next pass tries again. */
  readonly failed: (error: unknown) => void;
  readonly everyMillis?: number;
}

/** Counts each minute: what closed on a week's last evening is counted well before that week is published. */
export const startCounting = (deps: CountingDeps): (() => Promise<void>) =>
  repeat(deps.everyMillis ?? 60_000, () => countWeeks(deps, deps.clock()), deps.failed);
