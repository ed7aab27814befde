import { expect, it } from 'vitest';
import { dayParts, gridHours } from './day-parts.ts';

const within = { from: 480, to: 1_080 };

it('a day is cut where what is known of it changes, and loses no minute', () => {
  const day = {
    opens: [{ from: 510, to: 1_020 }],
    watched: [{ from: 540, to: 720 }],
    gaps: [{ from: 600, to: 630 }],
  };
  const parts = dayParts(day, within);
  expect(parts.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['closed', 480, 510],
    ['unwatched', 510, 540],
    ['present', 540, 600],
    ['nobody', 600, 630],
    ['present', 630, 720],
    ['unwatched', 720, 1_020],
    ['closed', 1_020, 1_080],
  ]);
  expect(parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(600);
});

it('a closed day is one part', () => {
  expect(dayParts({ opens: [], watched: [], gaps: [] }, within)).toEqual([{ ...within, kind: 'closed' }]);
});

it('the grid holds whole hours, from the first opening to the last closing', () => {
  expect(gridHours([{ from: 510, to: 1_050 }])).toEqual({ from: 480, to: 1_080 });
  expect(gridHours([])).toEqual({ from: 480, to: 1_080 });
});
