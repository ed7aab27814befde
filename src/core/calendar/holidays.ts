import { addDays, isoDate } from './dates.ts';

/** Easter Sunday in the Gregorian calendar (the "anonymous" algorithm, as in Meeus, Astronomical Algorithms, ch. 8). */
export const easter = (year: number): string => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** The eleven public holidays of a year (Code du travail, art. L3133-1), sorted; Alsace and Moselle have two more. */
export const publicHolidays = (year: number): readonly string[] => {
  const sunday = easter(year);
  const moving = [1, 39, 50].map((days) => addDays(sunday, days));
  return [...fixed.map((day) => `${year}-${day}`), ...moving].sort();
};

export const isPublicHoliday = (date: string): boolean =>
  publicHolidays(Number(date.slice(0, 4))).includes(date);
