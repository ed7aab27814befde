import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/dates.ts';
import { isAnswer, keyboardOf, readAnswer, showAnswer, typedAnswer } from './field.ts';
import type { Field, TextField } from './procedure.ts';
import type { Answer } from './run.ts';

const base = { id: 'f', labelText: 'label', personal: false };
const amount: Field = { ...base, type: 'cents', min: 100, max: 1_000_000 };
const count: Field = { ...base, type: 'integer', min: 0, max: 20 };
const day: Field = { ...base, type: 'date', precision: 'day', min: '2000-01-01', max: '2030-12-31' };
const year: Field = { ...base, type: 'date', precision: 'year', min: '1880', max: '2026' };
const married: Field = { ...base, type: 'yes-no' };
const place: Field = { ...base, type: 'choice', choices: [{ id: 'paris', labelText: 'place.paris' }] };
const textOf = (keyboard: TextField['keyboard']): Field => ({
  ...base,
  type: 'text',
  maxLength: 40,
  keyboard,
});

const read = (field: Field, given: Answer) => {
  const reading = readAnswer(field, given);
  return reading.ok ? reading.value : reading.reason;
};

describe('what a person typed becomes an answer', () => {
  it.each(['42,50', '42.50', '42.5', '42,5', ' 42,50 €', '42,50 euros', '42 , 50', '42,50€'])(
    'an amount may be written %j',
    (given) => expect(read(amount, given)).toBe(4_250),
  );

  it('thousands may be spaced, narrowly or not', () => {
    expect(read(amount, '1 234,5')).toBe(123_450);
    expect(read(amount, '1\u202f234,50\u00a0€')).toBe(123_450);
    expect(read(amount, '42')).toBe(4_200);
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['€', 'empty'],
    ['abc', 'not-an-amount'],
    ['1.234', 'not-an-amount'],
    ['-5', 'not-an-amount'],
    ['0,99', 'too-small'],
    ['10000,01', 'too-large'],
  ])('%j is refused as an amount, and says why', (given, reason) => expect(read(amount, given)).toBe(reason));

  it.each([
    ['3', 3],
    [' 1 2 ', 12],
    ['21', 'too-large'],
    ['-1', 'too-small'],
    ['3,5', 'not-a-number'],
    ['trois', 'not-a-number'],
    ['', 'empty'],
  ])('%j as a number gives %j', (given, expected) => expect(read(count, given)).toBe(expected));

  it.each(['1/10/2024', '01/10/2024', '01.10.2024', '01-10-2024', '01 10 2024', '01102024', '2024-10-01'])(
    'a day may be written %j',
    (given) => expect(read(day, given)).toBe('2024-10-01'),
  );

  it.each([
    ['30/02/2024', 'not-a-date'],
    ['2024', 'not-a-date'],
    ['demain', 'not-a-date'],
    ['31/12/1999', 'too-early'],
    ['01/01/2031', 'too-late'],
    ['', 'empty'],
  ])('%j is refused as a day', (given, reason) => expect(read(day, given)).toBe(reason));

  it.each([
    ['1925', 1925],
    [' 1925 ', 1925],
    [1925, 1925],
    ['25', 'not-a-year'],
    ['1879', 'too-early'],
    ['2027', 'too-late'],
  ])('%j as a year gives %j', (given, expected) => expect(read(year, given)).toBe(expected));

  it('only a choice of the list is a choice', () => {
    expect(read(place, 'paris')).toBe('paris');
    expect(read(place, 'lyon')).toBe('not-a-choice');
    expect(read(place, '')).toBe('empty');
    expect(read(married, true)).toBe(true);
    expect(read(married, 'oui')).toBe('not-a-choice');
  });

  it('an e-mail loses its spaces and keeps the case of its name', () => {
    expect(read(textOf('email'), ' Fatou.Diop@Exemple.FR ')).toBe('Fatou.Diop@exemple.fr');
    expect(read(textOf('email'), 'fatou.diop@exemple')).toBe('bad-email');
    expect(read(textOf('email'), 'a@b@exemple.fr')).toBe('bad-email');
  });

  it('a French number is ten digits however it was written', () => {
    expect(read(textOf('phone'), '01 44 52 29 19')).toBe('0144522919');
    expect(read(textOf('phone'), '+33 (0)1.44.52.29.19')).toBe('0144522919');
    expect(read(textOf('phone'), '12')).toBe('bad-phone');
  });

  it('a reference loses its spaces and dots, and is in capitals', () => {
    expect(read(textOf('reference'), ' ab 12.34-5 ')).toBe('AB1234-5');
    expect(read(textOf('reference'), 'ab_12')).toBe('bad-reference');
  });

  it('words keep single spaces and their accents in one form', () => {
    expect(read(textOf('letters'), '  Zoe\u0308 \t Ngo\u200b  ')).toBe('Zoë Ngo');
    expect(read(textOf('letters'), 'a'.repeat(41))).toBe('too-long');
    expect(read(textOf('letters'), ' \u200b ')).toBe('empty');
  });
});

describe('every type of field', () => {
  const fields = [
    amount,
    count,
    day,
    year,
    married,
    place,
    ...(['letters', 'email', 'phone', 'reference'] as const).map(textOf),
  ];
  const given: fc.Arbitrary<Answer> = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n)),
    fc.integer({ min: 0, max: 2_000_000 }).map((n) => (n / 100).toFixed(2)),
    fc.emailAddress(),
    fc.constantFrom('paris', 'true', '0144522919', 'AB12'),
  );

  it('reads its own answers again as the same, and as they would be typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), given, (field, value) => {
        const reading = readAnswer(field, value);
        if (!reading.ok) return;
        expect(isAnswer(field, reading.value)).toBe(true);
        expect(readAnswer(field, typedAnswer(field, reading.value))).toEqual(reading);
        expect(showAnswer(field, reading.value).as).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('says which keys it wants', () => {
    expect(fields.map(keyboardOf)).toEqual([
      'amount',
      'numbers',
      'date',
      'numbers',
      'none',
      'none',
      'azerty',
      'email',
      'numbers',
      'reference',
    ]);
  });
});
