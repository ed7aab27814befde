import { expect, it } from 'vitest';
import { effectiveAvailability } from './effective-availability.ts';

it('an available agent who holds a call is busy', () =>
  expect(effectiveAvailability('available', true)).toBe('busy'));

it('and is available again once it is settled', () =>
  expect(effectiveAvailability('available', false)).toBe('available'));

it('a paused or absent agent stays so', () => {
  expect(effectiveAvailability('paused', true)).toBe('paused');
  expect(effectiveAvailability('absent', true)).toBe('absent');
});
