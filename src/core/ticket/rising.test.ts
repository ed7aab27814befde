import { expect, it } from 'vitest';
import { after, instant, minutes } from '../instant.ts';
import { risesTo, type Untaken, usualRise } from './rising.ts';

const openedAt = instant(1_790_000_000_000);
const call = (given: Partial<Untaken> = {}): Untaken => ({
  openedAt,
  risenTo: null,
  nobodyHere: false,
  hasRemote: true,
  ...given,
});
const rises = (given: Partial<Untaken>, waited: number) =>
  risesTo(call(given), usualRise, after(openedAt, minutes(waited)));

it('an untaken call rises to the manager after five minutes and to the remote facilitators after ten', () => {
  expect(rises({}, 4.9)).toBeNull();
  expect(rises({}, 5)).toBe('manager');
  expect(rises({ risenTo: 'manager' }, 9.9)).toBeNull();
  expect(rises({ risenTo: 'manager' }, 10)).toBe('remote');
  expect(rises({ risenTo: 'remote' }, 60)).toBeNull();
});

it('where nobody is there, a call rises at once', () => {
  expect(rises({ nobodyHere: true }, 0)).toBe('remote');
  expect(rises({ nobodyHere: true, risenTo: 'manager' }, 0)).toBe('remote');
});

it('without remote facilitators it rises to the manager and stays there', () => {
  expect(rises({ hasRemote: false, nobodyHere: true }, 0)).toBe('manager');
  expect(rises({ hasRemote: false, risenTo: 'manager' }, 30)).toBeNull();
});

it('the minutes are the site’s own', () => {
  const rule = { toManager: minutes(2), toRemote: minutes(3) };
  expect(risesTo(call(), rule, after(openedAt, minutes(2)))).toBe('manager');
});
