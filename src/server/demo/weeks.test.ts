import { expect, it } from 'vitest';
import type { QueueId } from '#core/ids.ts';
import { type Countable, publishWeek } from '#core/statistics/publish.ts';
import { demoWeek } from './weeks.ts';

const countable: Countable = {
  procedures: [{ id: 'pay-family-bill', steps: ['a', 'b', 'c', 'd'], unfinished: ['a', 'b', 'c'] }],
  locales: ['fr', 'fr-simple', 'en', 'ar'],
  hours: { first: 8, last: 19 },
};
const place = { week: '2026-11-09', queueId: 'hall' as QueueId, nth: 0, byPhone: false };

it('a demonstration week is the same at each start, and another one for another week', () => {
  expect(demoWeek(countable, place)).toEqual(demoWeek(countable, place));
  expect(demoWeek(countable, { ...place, week: '2026-11-02' })).not.toEqual(demoWeek(countable, place));
});

it('more people call when doors open than at lunch, and most of them in French', () => {
  const published = publishWeek(demoWeek(countable, place), countable);
  const numberOf = (split: string, key: string): number => {
    const n = published.find((one) => one.split === split)?.cells.find((cell) => cell.key === key)?.n;
    return typeof n === 'number' ? n : 0;
  };
  expect(numberOf('hour', '9')).toBeGreaterThan(numberOf('hour', '12'));
  expect(numberOf('language', 'fr')).toBeGreaterThan(numberOf('language', 'ar'));
  expect(numberOf('mode', 'alone')).toBeGreaterThan(numberOf('mode', 'together'));
});

it('on the telephone nobody uses a kiosk', () => {
  const counts = demoWeek(countable, { ...place, byPhone: true });
  expect(counts.some(({ split }) => split === 'procedure' || split === 'wait')).toBe(false);
  expect(counts.length).toBeGreaterThan(100);
});
