import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, weekdayIndex } from '#core/calendar/dates.ts';
import { isPublicHoliday } from '#core/calendar/holidays.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { type Weekday, weekdays } from '#core/calendar/opening-hours.ts';
import { openingHours } from './build-hours.ts';
import type { HoursSource } from './schema.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 0, maxLength: 4 })
  .map((marks) => marks.map((mark) => mark * 5).sort((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((from, at) =>
      at % 2 === 0 && marks[at + 1] !== undefined ? [`${clock(from)}-${clock(marks[at + 1] ?? 0)}`] : [],
    ),
  );
const week = fc.dictionary(fc.constantFrom<Weekday>(...weekdays), spans) as fc.Arbitrary<
  Partial<Record<Weekday, string[]>>
>;
const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n));

const source: fc.Arbitrary<HoursSource> = fc.record({
  closedOnHolidays: fc.boolean(),
  weekly: week,
  firstInMonth: week,
  exceptions: fc.dictionary(day, spans, { maxKeys: 4 }),
  seasons: fc.array(
    fc
      .tuple(day, fc.integer({ min: 0, max: 60 }), week)
      .map(([from, days, weekly]) => ({ from, to: addDays(from, days), weekly })),
    { maxLength: 2 },
  ),
  closesEarly: fc.constant({}),
}) as fc.Arbitrary<HoursSource>;

const said = (hours: ReturnType<typeof openingHours>, date: string): readonly string[] =>
  spansOn(hours, date).map(({ from, to }) => `${clock(from)}-${clock(to)}`);

/** The rules as an editor reads them: a date, a season, a holiday, the first such weekday, the week. */
const expected = (of: HoursSource, date: string): readonly string[] => {
  const weekday = weekdays[weekdayIndex(date)] ?? 'mo';
  const exception = of.exceptions[date];
  if (exception) return exception;
  const season = of.seasons.findLast(({ from, to }) => from <= date && date <= to);
  const shut = of.closedOnHolidays && isPublicHoliday(date);
  if (season) return shut ? [] : (season.weekly[weekday] ?? []);
  if (shut) return [];
  const first = Number(date.slice(8)) <= 7 ? of.firstInMonth[weekday] : undefined;
  return first ?? of.weekly[weekday] ?? [];
};

it('what an editor wrote is what opens, on every day', () => {
  fc.assert(
    fc.property(source, day, (of, date) => {
      expect(said(openingHours(of), date)).toEqual([...expected(of, date)].sort());
    }),
    { numRuns: 500 },
  );
});

it('a day of every year closes early as it is written', () => {
  const hours = openingHours({
    closedOnHolidays: true,
    weekly: { th: ['14:00-19:30'] },
    firstInMonth: {},
    exceptions: {},
    seasons: [],
    closesEarly: { '12-24': '16:00' },
  });
  expect(said(hours, '2026-12-24')).toEqual(['14:00-16:00']);
  expect(said(hours, '2026-12-17')).toEqual(['14:00-19:30']);
});
