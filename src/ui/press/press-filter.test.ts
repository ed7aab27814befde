import { expect, it } from 'vitest';
import { isEcho, isSecondPress } from './press-filter.ts';
import type { Press } from './press-filter.ts';

const press = (change: Partial<Press> = {}): Press => ({ at: 1000, x: 100, y: 100, touch: true, ...change });

it('a press is never the second one when there was none before', () => {
  expect(isSecondPress(null, press())).toBe(false);
  expect(isEcho(null, press())).toBe(false);
});

it('a press less than 400 ms after the last is a second one', () => {
  expect(isSecondPress(press(), press({ at: 1399 }))).toBe(true);
  expect(isSecondPress(press(), press({ at: 1400 }))).toBe(false);
});

it('a touch that lands where the last one changed the screen is its echo', () => {
  expect(isEcho(press(), press({ at: 1200, x: 120 }))).toBe(true);
});

it('a touch elsewhere on the screen is meant', () => {
  expect(isEcho(press(), press({ at: 1200, y: 400 }))).toBe(false);
});

it('a mouse is not filtered from one button to another', () => {
  expect(isEcho(press({ touch: false }), press({ at: 1200, touch: false }))).toBe(false);
});
