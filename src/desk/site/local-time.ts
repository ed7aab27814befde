import { instantOf, wallTimeOf } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const timeShape = /^(\d{2}):(\d{2})$/;

const two = (n: number): string => String(n).padStart(2, '0');

/** As an `<input type="time">` writes it; the midnight that ends a day is 00:00 there. */
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;

/** Null while it is not whole. */
export const minuteOf = (text: string): number | null => {
  const [, hours, minutes] = timeShape.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
};

/** As an `<input type="datetime-local">` writes it, by the clocks of Paris whatever this computer's are. */
export const localOf = (at: Instant): string => {
  const { date, minute } = wallTimeOf(at);
  return `${date}T${clockOf(minute)}`;
};

/** Null while it is not whole. */
export const momentOf = (text: string): Instant | null => {
  const [, date, hours, minutes] = shape.exec(text) ?? [];
  return date === undefined ? null : instantOf({ date, minute: Number(hours) * 60 + Number(minutes) });
};
