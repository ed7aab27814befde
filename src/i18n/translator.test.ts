import { describe, expect, it } from 'vitest';
import { instant, minutes } from '#core/instant.ts';
import { createTranslator } from './translator.ts';

const words = {
  resident: {
    hello: 'Bonjour {{name}}',
    'day.left_one': '{{count}} jour',
    'day.left_other': '{{count}} jours',
  },
};
const fr = createTranslator('fr', words);
const en = createTranslator('en', words);
const say = fr.t as (key: string, values?: Record<string, string | number>) => string;

it('speaks from its first line, without waiting', () => {
  expect(say('resident.hello', { name: 'Zoé' })).toBe('Bonjour Zoé');
});

it('keeps a dot in a key and what a resident typed as it is', () => {
  expect(say('resident.day.left', { count: 2 })).toBe('2 jours');
  expect(say('resident.hello', { name: 'O’Neil & <fils>' })).toBe('Bonjour O’Neil & <fils>');
});

it('takes zero and one as singular in French', () => {
  expect([0, 1, 2].map((count) => say('resident.day.left', { count }))).toEqual([
    '0 jour',
    '1 jour',
    '2 jours',
  ]);
});

it('writes the time of Paris as each language does', () => {
  const noon = instant(Date.UTC(2026, 10, 22, 13, 2));
  expect(fr.time(noon)).toBe('14\u00a0h\u00a002');
  expect(en.time(noon)).toBe('14:02');
  expect(fr.timeOfDay(17 * 60)).toBe('17\u00a0h');
});

it('writes midnight as zero', () => {
  const midnight = instant(Date.UTC(2026, 10, 21, 23, 0));
  expect(fr.time(midnight)).toBe('0\u00a0h');
  expect(en.time(midnight)).toBe('0:00');
});

it('writes dates in words, the first of a month as an ordinal in French', () => {
  expect(fr.date('2025-01-31')).toBe('31 janvier 2025');
  expect(fr.date('2026-11-01')).toBe('1ᵉʳ novembre 2026');
  expect(fr.date('2026-12-01', 'weekday')).toBe('mardi 1ᵉʳ décembre');
  expect(fr.date('2026-12-01', 'day')).toBe('mardi 1ᵉʳ');
  expect(en.date('2025-01-31')).toBe('31 January 2025');
});

it('writes amounts, numbers and lengths of time', () => {
  expect(fr.cents(4250)).toBe('42,50\u00a0€');
  expect(en.cents(4250)).toBe('€42.50');
  expect(fr.number(1200)).toBe('1\u202f200');
  expect(fr.duration(minutes(3))).toBe('3\u00a0min');
  expect(fr.duration(minutes(65))).toBe('1\u00a0h\u00a005');
  expect(fr.duration(minutes(120))).toBe('2\u00a0h');
});

describe('in Arabic', () => {
  const ar = createTranslator('ar', {
    resident: {
      days_zero: 'لا أيام',
      days_one: 'يوم',
      days_two: 'يومان',
      days_few: '{{count}} أيام',
      days_many: '{{count}} يوما',
      days_other: '{{count}} يوم',
      call: 'الاتصال بالرقم {{number}}',
    },
  });
  const speak = ar.t as (key: string, values?: Record<string, string | number>) => string;

  it('each of the six plurals has its form, with the digits of the paper', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => speak('resident.days', { count }))).toEqual([
      'لا أيام',
      'يوم',
      'يومان',
      '3 أيام',
      '11 يوما',
      '100 يوم',
    ]);
  });

  it('a number put into a line keeps the order of its digits', () => {
    expect(speak('resident.call', { number: '01 44 52 29 19' })).toBe(
      'الاتصال بالرقم \u206801 44 52 29 19\u2069',
    );
  });

  it('an amount stands as the bill prints it, a date in words with Latin digits', () => {
    expect(ar.cents(4250)).toBe('\u206842,50\u00a0€\u2069');
    expect(ar.date('2025-01-31')).toBe('31 يناير 2025');
    expect(ar.timeOfDay(17 * 60)).toBe('17:00');
  });
});

it('français simple writes dates, times and amounts as French does', () => {
  const simple = createTranslator('fr-simple', words);
  expect(simple.date('2026-11-01')).toBe('1ᵉʳ novembre 2026');
  expect(simple.timeOfDay(17 * 60)).toBe('17\u00a0h');
  expect(simple.cents(4250)).toBe('42,50\u00a0€');
  expect((simple.t as typeof say)('resident.day.left', { count: 1 })).toBe('1 jour');
});
