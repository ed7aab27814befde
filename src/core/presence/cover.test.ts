import { expect, it } from 'vitest';
import { instantOf } from '../calendar/wall-clock.ts';
import { instant } from '../instant.ts';
import { type Cover, coverSlotOf, coverWeek, mondayOf, weekBounds } from './cover.ts';

const monday = '2026-11-16';
const at = (date: string, minute: number) => instantOf({ date, minute });
const cover = (date: string, minute: number, covered: boolean): Cover => ({
  slotAt: at(date, minute),
  covered,
});
const later = at('2026-11-23', 0);

it('quarters of an hour without anybody that follow each other are one gap', () => {
  const days = coverWeek(
    [
      cover(monday, 540, true),
      cover(monday, 555, false),
      cover(monday, 570, false),
      cover(monday, 600, false),
    ],
    monday,
    later,
  );
  expect(days).toHaveLength(7);
  expect(days[0]).toEqual({
    date: monday,
    watched: [
      { from: 540, to: 585 },
      { from: 600, to: 615 },
    ],
    gaps: [
      { from: 555, to: 585 },
      { from: 600, to: 615 },
    ],
  });
});

it('the quarter that still runs is no gap yet', () => {
  const covers = [cover(monday, 540, false), cover(monday, 555, false)];
  const [day] = coverWeek(covers, monday, at(monday, 565));
  expect(day?.gaps).toEqual([{ from: 540, to: 555 }]);
});

it('a quarter belongs to its day in Paris, on either side of a change of clocks', () => {
  const covers = [cover('2026-10-24', 540, false), cover('2026-10-26', 540, false)];
  const week = coverWeek([covers[0]!], '2026-10-19', later);
  expect(week[5]?.gaps).toEqual([{ from: 540, to: 555 }]);
  expect(coverWeek([covers[1]!], '2026-10-26', later)[0]?.gaps).toEqual([{ from: 540, to: 555 }]);
});

it('a week lasts from Monday to Monday, also when it has an hour more', () => {
  expect(mondayOf('2026-11-22')).toBe(monday);
  expect(mondayOf(monday)).toBe(monday);
  const { from, to } = weekBounds('2026-10-19');
  expect((to - from) / 3_600_000).toBe(169);
});

it('a moment lies in the quarter of an hour that began last', () => {
  expect(coverSlotOf(instant(at(monday, 554) + 59_999))).toBe(at(monday, 540));
  expect(coverSlotOf(at(monday, 555))).toBe(at(monday, 555));
});
