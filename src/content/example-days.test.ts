import { expect, it } from 'vitest';
import { dayLine, exampleDays, reviewFault } from './example-days.ts';

const today = '2026-11-22';

it('a source is read today, and read again half a year on', () => {
  expect(exampleDays(today)).toEqual({ asOf: today, reviewBy: '2027-05-31' });
  expect(exampleDays('2026-08-31')).toEqual({ asOf: '2026-08-31', reviewBy: '2027-02-28' });
});

it.each([
  ['reviewBy', '31/01/2027', "Écrivez : reviewBy: '2027-01-31'"],
  ['asOf', '1.2.2026', "Écrivez : asOf: '2026-02-01'"],
  ['asOf', 2024, "Écrivez : asOf: '2024'"],
  ['since', '05-12-2026', "Écrivez : since: '2026-12-05'"],
  // What was meant is no day, or may not stand there today.
  ['reviewBy', '31/02/2027', "Écrivez par exemple : reviewBy: '2027-05-31'"],
  ['reviewBy', '31/01/2025', "Écrivez par exemple : reviewBy: '2027-05-31'"],
  ['asOf', '31/01/2027', "Écrivez par exemple : asOf: '2026-11-22'"],
  ['asOf', 2027, "Écrivez par exemple : asOf: '2026-11-22'"],
  ['reviewBy', 'janvier 2027', "Écrivez par exemple : reviewBy: '2027-05-31'"],
  // A date that is a key.
  ['25/12/2026', '25/12/2026', "Écrivez : '2026-12-25':"],
])(
  'a date in another form is told as it is written, or by a day that is right: %s: %s',
  (name, given, line) => {
    expect(dayLine(name, given, today)).toBe(line);
  },
);

it('a review before its source is told a day to come', () => {
  expect(reviewFault('2024', '2024-06-30', today)).toBeNull();
  expect(reviewFault('2024-11-15', '2024-11-15', today)).toEqual({
    says: 'La date de relecture (« 2024-11-15 ») ne vient pas après la date de la source (« 2024-11-15 »).',
    suggestion: "Écrivez par exemple : reviewBy: '2027-05-31'",
  });
});

it('a source of a day to come is told what both dates are', () => {
  const { says = '', suggestion = '' } = reviewFault('2098-01-31', '2027-01-05', today) ?? {};
  expect(says).toContain('(« 2098-01-31 », un jour à venir)');
  expect(suggestion).toContain("asOf: '2026-11-22' et reviewBy: '2027-05-31'");
});
