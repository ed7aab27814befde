import { describe, expect, it } from 'vitest';
import { placeOf } from './condition-place.ts';

describe('the caret under a condition stands', () => {
  it.each([
    ['under the field', 'purpose == "car" && seats > 2', { reason: 'asked-later', field: 'seats' }, 20],
    [
      'not under a word that holds its name',
      'answered(a) && a == 1',
      { reason: 'unknown-field', field: 'a' },
      9,
    ],
    [
      'under the constant at fault',
      'a == "x" || a == "zz"',
      { reason: 'unknown-choice', field: 'a', constant: 'zz' },
      17,
    ],
    ['under it in a list', 'a in ["x", "zz"]', { reason: 'unknown-choice', field: 'a', constant: 'zz' }, 11],
    ['under a number below zero', 'a == -3', { reason: 'wrong-constant', field: 'a', constant: -3 }, 6],
    [
      'under a day',
      'a > date("2026-01-01")',
      { reason: 'wrong-constant', field: 'a', constant: { date: '2026-01-01' } },
      9,
    ],
    ['under today', 'a > today', { reason: 'wrong-constant', field: 'a', constant: { days: 0 } }, 4],
  ] as const)('%s', (_where, source, fault, offset) => expect(placeOf(fault, source)).toBe(offset));
});
