import { expect, it } from 'vitest';
import { boardOf, otherScript } from './keyboard-layouts.ts';
import type { KeyboardLayout, LetterOrder } from './keyboard-layouts.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('');
const digits = '0123456789'.split('');
const orders: readonly LetterOrder[] = ['azerty', 'abc'];

function signsOf(layout: KeyboardLayout, order: LetterOrder): readonly string[] {
  const board = boardOf(layout, order);
  return [...board.rows.flat(), ...board.lastRow, ...board.besideSpace, ...board.accents];
}

it.each(
  orders.flatMap((order) => (['azerty', 'email', 'reference'] as const).map((layout) => ({ layout, order }))),
)('the board $layout in order $order has each letter and each digit once', ({ layout, order }) => {
  const signs = signsOf(layout, order).map((sign) => sign.toLowerCase());
  expect(signs).toEqual([...new Set(signs)]);
  expect([...alphabet, ...digits].filter((sign) => !signs.includes(sign))).toEqual([]);
});

it('the accents of French stand on the board of words', () => {
  expect(boardOf('azerty', 'azerty').accents).toEqual('éèàçêâîôûùœ'.split(''));
});

it('a whole number has ten digits and nothing else; an amount has its comma too', () => {
  expect(signsOf('digits', 'azerty').toSorted()).toEqual(digits);
  expect(signsOf('amount', 'azerty').toSorted()).toEqual([',', ...digits]);
});

it('a reference is written in capitals', () => {
  const letters = signsOf('reference', 'abc').filter((sign) => /\p{L}/u.test(sign));
  expect(letters.filter((letter) => letter !== letter.toUpperCase())).toEqual([]);
});

it('the Arabic board has each letter, each form of alif, the hamza and each digit once, and no letter of another script', () => {
  const signs = signsOf('arabic', 'azerty');
  const all = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'.split('');
  expect(signs).toEqual([...new Set(signs)]);
  expect([...all, ...digits].filter((sign) => !signs.includes(sign))).toEqual([]);
  expect(signs.filter((sign) => /(?!\p{Script=Arabic})\p{L}/u.test(sign))).toEqual([]);
});

it('the Arabic letters stand where an Arabic computer has them, ض at the left', () => {
  const [, first, second] = boardOf('arabic', 'azerty').rows;
  expect(first?.join('')).toBe('ضصثقفغعهخحجد');
  expect(second?.join('')).toBe('شسيبلاتنمكط');
  expect(boardOf('arabic', 'azerty').lastRow.join('')).toBe('ذئءؤرلاىةوزظ');
});

it('changing the letters changes no height: both boards have as many rows', () => {
  const heightOf = (layout: KeyboardLayout) => {
    const { rows, accents } = boardOf(layout, 'azerty');
    return rows.length + Math.sign(accents.length);
  };
  expect(heightOf('arabic')).toBe(heightOf('azerty'));
});

it('words may be written in other letters; numbers, amounts, addresses and references never', () => {
  expect((['azerty', 'abc'] as const).map(otherScript)).toEqual(['arabic', 'arabic']);
  expect(otherScript('arabic')).toBe('latin');
  expect((['digits', 'amount', 'email', 'reference'] as const).map(otherScript)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
