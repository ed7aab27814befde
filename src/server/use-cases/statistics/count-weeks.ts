import { addDays } from '#core/calendar/dates.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { publishWeek } from '#core/statistics/publish.ts';
import { firstRunningWeek } from '#core/statistics/week.ts';
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

const publishEnded = async (deps: CountWeeksDeps, commune: CommuneId, running: string): Promise<void> => {
  const { statistics, countableWeeks } = deps;
  for (const place of await statistics.unpublished(commune, running)) {
    const countable = countableWeeks.of(commune, place.queueId);
    if (!countable) continue;
    const splits = publishWeek(await statistics.counted(commune, place), countable);
    await statistics.publish(commune, place, splits);
  }
};

/** Counts what ended, publishes the weeks that are over, and forgets those that are old. */
export const countWeeks = (deps: CountWeeksDeps, now: Instant): Promise<boolean> =>
  deps.oneAtATime.run('count-weeks', async () => {
    const running = firstRunningWeek(now);
    for (const commune of await deps.upkeep.communes()) {
      await deps.statistics.countEnded(commune, now);
      await publishEnded(deps, commune, running);
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
