/** Days of the civil calendar as ISO dates (`2026-11-22`), which sort as texts. No time zone is in them. */
const dayLength = 86_400_000;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export const isoDate = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** True for a day that exists: not `2026-02-30`. */
export const isIsoDate = (text: string): boolean => {
  if (!shape.test(text)) return false;
  const at = utc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

export const addDays = (date: string, days: number): string =>
  new Date(utc(date) + days * dayLength).toISOString().slice(0, 10);

/** 0 is Monday, as in `weekdays`. */
export const weekdayIndex = (date: string): number => (new Date(utc(date)).getUTCDay() + 6) % 7;
