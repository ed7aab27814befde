import type { Instant } from '../instant.ts';
import { addDays, weekdayIndex } from './dates.ts';
import { isPublicHoliday } from './holidays.ts';
import { type OpeningHours, type Span, weekdays } from './opening-hours.ts';
import { instantOf, wallTimeOf } from './wall-clock.ts';

/** Open until a moment, or closed until the next one; `next` is null when nothing opens within `horizon` days. */
export type Openness =
  { readonly open: true; readonly until: Instant } | { readonly open: false; readonly next: Instant | null };

const horizon = 60;

const isFirstInMonth = (date: string): boolean => Number(date.slice(8)) <= 7;

const cutAt = (spans: readonly Span[], latest: number): readonly Span[] =>
  spans.filter(({ from }) => from < latest).map(({ from, to }) => ({ from, to: Math.min(to, latest) }));

/** The spans of one day, in order: an exception first, then a public holiday, then the first such weekday, then the week. */
export const spansOn = (hours: OpeningHours, date: string): readonly Span[] => {
  const exception = Object.hasOwn(hours.exceptions, date) ? hours.exceptions[date] : undefined;
  if (exception) return exception;
  if (hours.closedOnHolidays && isPublicHoliday(date)) return [];
  const weekday = weekdays[weekdayIndex(date)] ?? 'mo';
  const first = isFirstInMonth(date) ? hours.firstInMonth[weekday] : undefined;
  const spans = [...(first ?? hours.weekly[weekday])].sort((a, b) => a.from - b.from);
  const latest = hours.closesEarly?.[date.slice(5)];
  return latest === undefined ? spans : cutAt(spans, latest);
};

/** The end of an opening, through spans that touch and through midnight. */
const endOf = (hours: OpeningHours, date: string, minute: number, daysLeft: number): Instant => {
  const span = spansOn(hours, date).find(({ from, to }) => from <= minute && minute < to);
  if (span) return endOf(hours, date, span.to, daysLeft);
  const goesOn =
    minute === 1440 && daysLeft > 0 && spansOn(hours, addDays(date, 1)).some(({ from }) => from === 0);
  return goesOn ? endOf(hours, addDays(date, 1), 0, daysLeft - 1) : instantOf({ date, minute });
};

const nextOpening = (hours: OpeningHours, at: Instant, today: string): Instant | null => {
  for (let days = 0; days <= horizon; days += 1) {
    const date = addDays(today, days);
    const opens = spansOn(hours, date).map(({ from }) => instantOf({ date, minute: from }));
    const next = opens.find((moment) => moment > at);
    if (next !== undefined) return next;
  }
  return null;
};

/** Whether a place is open at a moment, by the clocks of Paris. */
export const openAt = (hours: OpeningHours, at: Instant): Openness => {
  const { date, minute } = wallTimeOf(at);
  const isOpen = spansOn(hours, date).some(({ from, to }) => from <= minute && minute < to);
  if (isOpen) return { open: true, until: endOf(hours, date, minute, horizon) };
  return { open: false, next: nextOpening(hours, at, date) };
};

/** What may be said of a site: hours that were never confirmed say neither "ouvert" nor "fermé". */
export const siteStateAt = (
  site: { readonly hours: OpeningHours; readonly hoursConfirmed: boolean },
  at: Instant,
): 'open' | 'closed' | 'unknown' => {
  if (!site.hoursConfirmed) return 'unknown';
  return openAt(site.hours, at).open ? 'open' : 'closed';
};
