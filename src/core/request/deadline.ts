import { addDays, weekdayIndex } from '../calendar/dates.ts';
import { isPublicHoliday } from '../calendar/holidays.ts';
import { todayInParis } from '../calendar/wall-clock.ts';
import type { Instant } from '../instant.ts';
import { isSettled, type RequestState } from './request.ts';

/** Monday to Friday, but for the public holidays. */
export const isWorkingDay = (date: string): boolean => weekdayIndex(date) < 5 && !isPublicHoliday(date);

/** The ISO date that lies so many working days after a date, which itself does not count. */
export const addWorkingDays = (date: string, days: number): string => {
  let reached = date;
  for (let left = days; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};

/** The last day for an answer, by the calendar of Paris. */
export const dueDate = (receivedAt: Instant, workingDays: number): string =>
  addWorkingDays(todayInParis(receivedAt), workingDays);

/** A request is late once its last day is over and nobody answered. */
export const isLate = (
  { dueOn, state }: { readonly dueOn: string; readonly state: RequestState },
  now: Instant,
): boolean => !isSettled(state) && todayInParis(now) > dueOn;
