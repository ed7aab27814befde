import { isIsoDate, isoDate } from '../../calendar/dates.ts';
import type { DateField } from '../procedure.ts';
import type { Answer } from '../run.ts';
import { squeezed } from './clean.ts';
import { type FieldKnowledge, no, type Reading, yes } from './knowledge.ts';

const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const digitsAlone = /^(\d{2})(\d{2})(\d{4})$/;

/** `1/10/2024`, `01.10.2024`, `01102024`, or ISO; null when it is no day of the calendar. */
const dayFrom = (text: string): string | null => {
  const [, day, month, year] = french.exec(text) ?? digitsAlone.exec(text) ?? [];
  const date = day === undefined ? text : isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(date) ? date : null;
};

const readDay = (field: DateField, given: Answer): Reading => {
  if (typeof given !== 'string') return no('not-a-date');
  const text = squeezed(given.trim().replace(/(?<=\d) +(?=\d)/g, '/'));
  if (text === '') return no('empty');
  const date = dayFrom(text);
  if (date === null) return no('not-a-date');
  if (date < field.min) return no('too-early');
  return date > field.max ? no('too-late') : yes(date);
};

const readYear = (field: DateField, given: Answer): Reading => {
  const text = typeof given === 'boolean' ? '-' : squeezed(String(given));
  if (text === '') return no('empty');
  if (!/^\d{4}$/.test(text)) return no('not-a-year');
  if (text < field.min) return no('too-early');
  return text > field.max ? no('too-late') : yes(Number(text));
};

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

/** A day is an ISO text, a year a number. */
export const date: FieldKnowledge<DateField> = {
  read: (field, given) => (field.precision === 'day' ? readDay(field, given) : readYear(field, given)),
  keyboard: (field) => (field.precision === 'day' ? 'date' : 'numbers'),
  show: (field, answer) =>
    field.precision === 'day' ? { as: 'day', date: String(answer) } : { as: 'year', year: Number(answer) },
  typed: (field, answer) => (field.precision === 'day' ? frenchDay(String(answer)) : String(answer)),
};
