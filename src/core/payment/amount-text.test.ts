import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountText, readAmount } from './amount-text.ts';

it('reads euros and cents with a comma, a point, or neither', () => {
  expect(
    ['42,50', '42.50', '42', '0,5', ' 7,05 ', '1 234,50 €', '1\u202f234\u00a0€', '42 EUR', '0'].map(
      readAmount,
    ),
  ).toEqual([4250, 4250, 4200, 50, 705, 123450, 123400, 4200, 0]);
});

it('reads nothing that could mean two amounts, and nothing that is not one', () => {
  const texts =
    '| |1.234|1,234|1,234.50|12 34|-5|+5|1e3|0x10|42,5,0|42,|,50|=1+1|NaN|Infinity|٤٢|42 $|4 2|42,500';
  for (const text of [...texts.split('|'), '9'.repeat(20)])
    expect([text, readAmount(text)]).toEqual([text, null]);
});

it('every amount of cents comes back from its own text, exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(',', '.'), (amount, mark) => {
      const digits = String(amount).padStart(3, '0');
      expect(readAmount(`${digits.slice(0, -2)}${mark}${digits.slice(-2)}`)).toBe(amount);
    }),
  );
});

it('an amount is written with its two decimals, whatever it ends in', () => {
  expect([0, 5, 50, 99, 100, 4_250, 4_205, 123_400].map(amountText)).toEqual([
    '0,00',
    '0,05',
    '0,50',
    '0,99',
    '1,00',
    '42,50',
    '42,05',
    '1234,00',
  ]);
});

it('every amount is read again from what is written of it, however large', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
      expect(readAmount(amountText(amount))).toBe(amount);
    }),
  );
});

it('what is no amount is not written as one', () => {
  for (const amount of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => amountText(amount)).toThrow('whole number of cents');
});
