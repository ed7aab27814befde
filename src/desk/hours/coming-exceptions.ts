import { addDays, weekdayIndex } from '#core/calendar/dates.ts';
import { isPublicHoliday } from '#core/calendar/holidays.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { type OpeningHours, type Span, weekdays } from '#core/calendar/opening-hours.ts';

export interface ComingDay {
  readonly date: string;
  readonly why: 'holiday' | 'first-in-month' | 'other';
  readonly spans: readonly Span[];
}

const same = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to);

const usual = (hours: OpeningHours, date: string): readonly Span[] =>
  [...hours.weekly[weekdays[weekdayIndex(date)] ?? 'mo']].sort((a, b) => a.from - b.from);

const whyOf = (hours: OpeningHours, date: string): ComingDay['why'] => {
  if (Object.hasOwn(hours.exceptions, date)) return 'other';
  if (hours.closedOnHolidays && isPublicHoliday(date)) return 'holiday';
  const weekday = weekdays[weekdayIndex(date)] ?? 'mo';
  return Number(date.slice(8)) <= 7 && hours.firstInMonth[weekday] ? 'first-in-month' : 'other';
};

/** The days from `today` on whose hours are not those of their weekday, the nearest first. */
export const comingExceptions = (hours: OpeningHours, today: string, days: number): readonly ComingDay[] =>
  Array.from({ length: days }, (_, ahead) => addDays(today, ahead)).flatMap((date) => {
    const spans = spansOn(hours, date);
    return same(spans, usual(hours, date)) ? [] : [{ date, why: whyOf(hours, date), spans }];
  });
