import { addDays } from '../calendar/dates.ts';
import { spansOn } from '../calendar/open-at.ts';
import type { OpeningHours, Span } from '../calendar/opening-hours.ts';
import { type WallTime, wallTimeOf } from '../calendar/wall-clock.ts';
import type { Instant } from '../instant.ts';
import { addWorkingDays } from '../request/deadline.ts';

/** When the town hall will call: minutes of that day by the clocks of Paris. */
export interface CallbackSlot {
  /** ISO date. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** Within how many working days a call-back is due. */
export const callbackWorkingDays = 2;

const atNine = 9 * 60;
const parts: readonly Span[] = [
  { from: 0, to: 12 * 60 },
  { from: 13.5 * 60, to: 17 * 60 },
  { from: 17 * 60, to: 24 * 60 },
];
const shortest = 60;

const day = [
  { from: atNine, to: 12 * 60 },
  { from: 13.5 * 60, to: 17 * 60 },
];

/** Where no site's own hours are known for sure: the working days of every town hall, without their edges. */
export const usualCallbackHours: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: day, fr: day, sa: [], su: [] },
  firstInMonth: {},
  exceptions: {},
  closedOnHolidays: true,
};

const cut = (span: Span, part: Span): Span => ({
  from: Math.max(span.from, part.from),
  to: Math.min(span.to, part.to),
});

const slotsOn = (hours: OpeningHours, date: string): readonly CallbackSlot[] =>
  spansOn(hours, date)
    .flatMap((span) => parts.map((part) => cut(span, part)))
    .filter(({ from, to }) => to - from >= shortest)
    .map((span) => ({ date, ...span }));

const isAhead = ({ date, from }: CallbackSlot, now: WallTime): boolean =>
  date > now.date || from > now.minute;

/** Morning, afternoon and late opening, from the next one to the second working day from now, in their order. */
export const callbackSlots = (hours: OpeningHours, at: Instant): readonly CallbackSlot[] => {
  const now = wallTimeOf(at);
  const last = addWorkingDays(now.date, callbackWorkingDays);
  const slots: CallbackSlot[] = [];
  for (let date = now.date; date <= last; date = addDays(date, 1)) slots.push(...slotsOn(hours, date));
  return slots.filter((slot) => isAhead(slot, now));
};
