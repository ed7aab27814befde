import { expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import { accountOf, lockAfter } from './sign-in-throttle.ts';

const now = instant(1_800_000_000_000);
const pauseAfter = (failures: number): number | null => {
  const until = lockAfter(failures, now);
  return until === null ? null : until - now;
};

it('four failures cost nothing', () => {
  expect([1, 2, 3, 4].map(pauseAfter)).toEqual([null, null, null, null]);
});

it('from the fifth on, each failure costs twice as long as the one before', () => {
  expect([5, 6, 7, 8].map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 8_000]);
});

it('nobody waits more than a quarter of an hour', () => {
  expect([15, 16, 100, 10_000].map(pauseAfter)).toEqual([900_000, 900_000, 900_000, 900_000]);
  expect(pauseAfter(14)).toBe(512_000);
});

it('an address is one account in any case, and is not kept in clear', () => {
  expect(accountOf(' Lea@Exemple.fr ')).toBe(accountOf('lea@exemple.fr'));
  expect(accountOf('lea@exemple.fr')).not.toContain('lea');
});
