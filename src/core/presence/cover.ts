import { addDays, weekdayIndex } from '../calendar/dates.ts';
import type { Span } from '../calendar/opening-hours.ts';
import { instantOf, wallTimeOf } from '../calendar/wall-clock.ts';
import { type Instant, instant, type Millis, minutes } from '../instant.ts';

/** The grain in which presence at a site is remembered: whether anybody was there, never who, nor how many. */
export const coverSlot: Millis = minutes(15);

/** How long it is remembered. */
export const coverKeptDays = 35;

/** The quarter of an hour that a moment lies in. */
export const coverSlotOf = (at: Instant): Instant => instant(Math.floor(at / coverSlot) * coverSlot);

/** One quarter of an hour in which a site was open. */
export interface Cover {
  readonly slotAt: Instant;
  readonly covered: boolean;
}

/** One day of a site by the clocks of Paris: what was watched of it, and when nobody was there. */
export interface CoverDay {
  /** ISO date. */
  readonly date: string;
  readonly watched: readonly Span[];
  /** Parts of `watched`. */
  readonly gaps: readonly Span[];
}

const slotMinutes = coverSlot / 60_000;

/** Quarters that touch are one span. */
const joined = (starts: readonly number[]): readonly Span[] =>
  starts.reduce<readonly Span[]>((runs, from) => {
    const last = runs.at(-1);
    const to = from + slotMinutes;
    return last?.to === from ? [...runs.slice(0, -1), { from: last.from, to }] : [...runs, { from, to }];
  }, []);

const minuteOrder = (starts: readonly number[]): readonly number[] => [...starts].sort((a, b) => a - b);

/** Monday of the week that holds a date. */
export const mondayOf = (date: string): string => addDays(date, -weekdayIndex(date));

/** Seven days from a Monday. A quarter that still runs says nothing yet: somebody may come. */
export const coverWeek = (covers: readonly Cover[], monday: string, now: Instant): readonly CoverDay[] => {
  const ended = covers.filter(({ slotAt }) => slotAt + coverSlot <= now);
  const timed = ended.map(({ slotAt, covered }) => ({ ...wallTimeOf(slotAt), covered }));
  return [0, 1, 2, 3, 4, 5, 6].map((days) => {
    const date = addDays(monday, days);
    const own = timed.filter((one) => one.date === date);
    return {
      date,
      watched: joined(minuteOrder(own.map(({ minute }) => minute))),
      gaps: joined(minuteOrder(own.filter(({ covered }) => !covered).map(({ minute }) => minute))),
    };
  });
};

/** From when to when a week lasts: 167 or 169 hours, twice a year. */
export const weekBounds = (monday: string): { readonly from: Instant; readonly to: Instant } => ({
  from: instantOf({ date: monday, minute: 0 }),
  to: instantOf({ date: addDays(monday, 7), minute: 0 }),
});
