import { expect, it } from 'vitest';
import { bareCode } from '#core/request/crockford.ts';
import { selectorOf, spacedCode } from './enrolment-code.ts';

it('a code reads the same in any case and spacing, and with letters in place of the digits they look like', () => {
  for (const typed of ['k7qx-01zd', 'K7QX 01ZD', 'k7qxoizd', ' K7QX-OlZD ', 'K7QX–01ZD'])
    expect(bareCode(typed)).toBe('K7QX01ZD');
});

it('a code is shown in two groups of four, and found by its first two characters', () => {
  expect(spacedCode('K7QX01ZD')).toBe('K7QX-01ZD');
  expect(selectorOf('K7QX01ZD')).toBe('K7');
});
