import { addDays, weekdayIndex } from '#core/calendar/dates.ts';
import { isPublicHoliday } from '#core/calendar/holidays.ts';
import { type OpeningHours, type Span, weekdays } from '#core/calendar/opening-hours.ts';
import type { HoursSource } from './schema.ts';

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const spanOf = (source: string): Span => ({
  from: minuteOf(source.slice(0, 5)),
  to: minuteOf(source.slice(6)),
});

type SpansBy = Readonly<Record<string, readonly Span[]>>;

const spansBy = (source: Readonly<Record<string, readonly string[]>>): SpansBy =>
  Object.fromEntries(Object.entries(source).map(([key, spans]) => [key, spans.map(spanOf)]));

const shut = { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] };

type Season = HoursSource['seasons'][number];

/** Longer than any season: a slip in a year must not fill the memory. */
const longest = 400;

/** Each day of a season as an exception of its own; a public holiday stays what it is. */
const daysOf = ({ from, to, weekly }: Season, closedOnHolidays: boolean): SpansBy => {
  const spans = spansBy(weekly);
  const days: Record<string, readonly Span[]> = {};
  for (let date = from, n = 0; date <= to && n < longest; date = addDays(date, 1), n += 1) {
    const shutToday = closedOnHolidays && isPublicHoliday(date);
    days[date] = shutToday ? [] : (spans[weekdays[weekdayIndex(date)] ?? 'mo'] ?? []);
  }
  return days;
};

/** The hours that an editor wrote, as `core` reads them. A date of its own goes before a season. */
export const openingHours = (source: HoursSource): OpeningHours => {
  const early = Object.entries(source.closesEarly).map(([day, clock]) => [day, minuteOf(clock)] as const);
  const seasons = source.seasons.map((season) => daysOf(season, source.closedOnHolidays));
  return {
    weekly: { ...shut, ...spansBy(source.weekly) },
    firstInMonth: spansBy(source.firstInMonth),
    exceptions: Object.assign({}, ...seasons, spansBy(source.exceptions)) as SpansBy,
    closedOnHolidays: source.closedOnHolidays,
    ...(early.length === 0 ? {} : { closesEarly: Object.fromEntries(early) }),
  };
};
