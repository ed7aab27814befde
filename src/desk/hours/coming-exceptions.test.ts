import { expect, it } from 'vitest';
import type { OpeningHours } from '#core/calendar/opening-hours.ts';
import { comingExceptions } from './coming-exceptions.ts';

const day = [{ from: 510, to: 1_020 }];
const hours: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: day, fr: day, sa: [], su: [] },
  firstInMonth: { tu: [{ from: 780, to: 1_020 }] },
  exceptions: { '2026-12-04': [] },
  closedOnHolidays: true,
  closesEarly: { '12-24': 960 },
};

it('the days that differ from their weekday are named with why, a closed Sunday is not', () => {
  const coming = comingExceptions(hours, '2026-11-23', 60);
  expect(coming.map(({ date, why }) => [date, why])).toEqual([
    ['2026-12-01', 'first-in-month'],
    ['2026-12-04', 'other'],
    ['2026-12-24', 'other'],
    ['2026-12-25', 'holiday'],
    ['2027-01-01', 'holiday'],
    ['2027-01-05', 'first-in-month'],
  ]);
  expect(coming[2]?.spans).toEqual([{ from: 510, to: 960 }]);
});

it('a holiday on a day that is closed anyway is nothing new', () => {
  expect(comingExceptions(hours, '2027-08-15', 1)).toEqual([]);
});
