import { expect, it } from 'vitest';
import { createStrikeFilter } from './strike-filter.ts';

function struck(...strikes: readonly (readonly [key: string, at: number])[]): readonly boolean[] {
  let clock = 0;
  const lets = createStrikeFilter(() => clock);
  return strikes.map(([key, at]) => {
    clock = at;
    return lets(key);
  });
}

it('the same key within 200 ms counts once', () => {
  expect(struck(['l', 0], ['l', 199])).toEqual([true, false]);
});

it('a double letter, struck in 200 ms or more, counts twice', () => {
  expect(struck(['l', 0], ['l', 200])).toEqual([true, true]);
});

it('two keys in quick succession both count', () => {
  expect(struck(['o', 0], ['u', 40])).toEqual([true, true]);
});

it('a key that keeps trembling does not get through by trembling on', () => {
  expect(struck(['l', 0], ['l', 150], ['l', 250])).toEqual([true, false, true]);
});
