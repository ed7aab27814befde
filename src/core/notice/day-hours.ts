import { addDays } from '../calendar/dates.ts';
import type { OpeningHours, Span } from '../calendar/opening-hours.ts';
import { instantOf } from '../calendar/wall-clock.ts';
import { type Instant, instant } from '../instant.ts';

/** One opening of one day, in place of all that the week says of that day; minutes by the clocks of Paris. */
export interface DayHours {
  /** ISO date. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** Anything that may say hours of a day: a notice, or a record of one. */
export interface MaySayHours {
  readonly hours?: DayHours | undefined;
}

const joined = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce<readonly Span[]>((before, span) => {
      const last = before.at(-1);
      if (!last || last.to < span.from) return [...before, span];
      return [...before.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
    }, []);

/** The hours with each day that was said anew replaced; what is said of one day several times adds up. */
export const hoursWith = (hours: OpeningHours, said: readonly MaySayHours[]): OpeningHours => {
  const days = said.flatMap((one) => one.hours ?? []);
  if (days.length === 0) return hours;
  const spansOf = (date: string): readonly Span[] =>
    joined(days.filter((day) => day.date === date).map(({ from, to }) => ({ from, to })));
  const exceptions = Object.fromEntries(days.map(({ date }) => [date, spansOf(date)]));
  return { ...hours, exceptions: { ...hours.exceptions, ...exceptions } };
};

/** A place as what it says itself makes it; still unconfirmed if its week was. */
export const siteWith = <T extends { readonly hours: OpeningHours }>(
  site: T,
  said: readonly MaySayHours[],
): T => {
  const hours = hoursWith(site.hours, said);
  return hours === site.hours ? site : { ...site, hours };
};

/** Hours of a day hold until its midnight: ended earlier, the usual ones would come back for the evening. */
export const dayEnd = (date: string): Instant => instantOf({ date, minute: 1_440 });

const announcedDays = 14;

/** From when hours of a day are told: two weeks before, as closures are, or at once. */
export const announcedFrom = (date: string, now: Instant): Instant =>
  instant(Math.max(now, instantOf({ date: addDays(date, -announcedDays), minute: 0 })));
