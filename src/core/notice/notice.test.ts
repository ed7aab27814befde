import { expect, it } from 'vitest';
import { type Instant, instant } from '../instant.ts';
import { closedUntil, closureAt, holdsAt, type Notice, noticeIn } from './notice.ts';

const notice: Notice = {
  closes: true,
  fromAt: instant(100),
  toAt: instant(200),
  texts: { fr: 'Fermé pour travaux.', en: 'Closed for works.' },
};

it('a notice holds from its first moment to just before its last', () => {
  expect([99, 100, 199, 200].map((now) => holdsAt(notice, instant(now)))).toEqual([false, true, true, false]);
});

it('a language without a text of its own is given the French, and told that it is French', () => {
  expect(noticeIn(notice, 'en')).toEqual({ text: 'Closed for works.', locale: 'en' });
  expect(noticeIn(notice, 'ar')).toEqual({ text: 'Fermé pour travaux.', locale: 'fr' });
});

it('a closure alone closes, and only while it holds', () => {
  expect(closureAt([{ ...notice, closes: false }, notice], instant(150))).toBe(notice);
  expect(closureAt([notice], instant(200))).toBe(null);
});

it('what is closed until a moment opens then, or with the next opening after it', () => {
  const day = [{ from: 9 * 60, to: 17 * 60 }];
  const weekly = { mo: day, tu: day, we: day, th: day, fr: day, sa: [], su: [] };
  const hours = { weekly, firstInMonth: {}, exceptions: {}, closedOnHolidays: true };
  const at = (hour: number): Instant => instant(Date.UTC(2026, 10, 24, hour - 1));
  expect(closedUntil(hours, at(14))).toEqual({ open: false, next: at(14) });
  expect(closedUntil(hours, at(20))).toEqual({ open: false, next: at(33) });
  expect(closedUntil(null, at(14))).toEqual({ open: false, next: null });
});
