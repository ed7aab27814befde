import { expect, it } from 'vitest';
import { instant } from '../instant.ts';
import { firstRunningWeek, weekOf, weekStart } from './week.ts';

const at = (iso: string) => instant(Date.parse(iso));

it('a week begins on Monday at midnight in Paris', () => {
  expect(weekOf(at('2026-11-22T22:59:00Z'))).toBe('2026-11-16');
  expect(weekOf(at('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  expect(weekStart('2026-11-23')).toBe(at('2026-11-22T23:00:00Z'));
  expect(weekStart('2026-07-06')).toBe(at('2026-07-05T22:00:00Z'));
});

it('a week may be published once it has been over for ten minutes', () => {
  expect(firstRunningWeek(at('2026-11-22T23:09:00Z'))).toBe('2026-11-16');
  expect(firstRunningWeek(at('2026-11-22T23:10:00Z'))).toBe('2026-11-23');
});
