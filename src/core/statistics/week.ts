import { addDays, weekdayIndex } from '../calendar/dates.ts';
import { instantOf, todayInParis } from '../calendar/wall-clock.ts';
import { type Instant, instant, minutes } from '../instant.ts';

/** The Monday, as an ISO date, of the week in which a moment falls in Paris. */
export const weekOf = (at: Instant): string => {
  const today = todayInParis(at);
  return addDays(today, -weekdayIndex(today));
};

const settlingTime = minutes(10);

/**
 * Weeks before this Monday are over and may be published: what closed on their last evening has been counted by then.
 * A week that still runs is never shown, since two looks at it would tell one call from the others.
 */
export const firstRunningWeek = (now: Instant): string => weekOf(instant(now - settlingTime));

/** The moment at which the clocks of Paris begin that week. */
export const weekStart = (monday: string): Instant => instantOf({ date: monday, minute: 0 });
