import { expect, it } from 'vitest';
import { boardOf } from './keyboard-layouts.ts';
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
