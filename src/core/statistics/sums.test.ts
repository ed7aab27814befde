import { expect, it } from 'vitest';
import { firstContactOf } from './first-contact.ts';
import type { PublishedSplit, SplitName } from './splits.ts';
import type { Shown } from './suppress.ts';
import { isHidden, type Published, sumSplits } from './sums.ts';

const split = (
  name: SplitName,
  within: string,
  total: Shown,
  cells: Readonly<Record<string, Shown>>,
): PublishedSplit => ({
  split: name,
  within,
  total,
  cells: Object.entries(cells).map(([key, n]) => ({ key, n })),
});

const place = (...splits: readonly PublishedSplit[]): Published => ({ splits });

it('one week says exactly what it published', () => {
  const week = place(split('hour', '', 40, { 9: 30, 10: 'few', 11: 'few' }));
  expect(sumSplits([week], 'hour')).toEqual({
    total: { n: 40, atLeast: false },
    cells: [
      { key: '9', n: 30, atLeast: false },
      { key: '10', n: 0, atLeast: true },
      { key: '11', n: 0, atLeast: true },
    ],
  });
});

it('several weeks add up what each of them shows, and say at least where one hides something', () => {
  const sum = sumSplits(
    [place(split('hour', '', 40, { 9: 30, 10: 10 })), place(split('hour', '', 20, { 9: 'few', 10: 'few' }))],
    'hour',
  );
  expect(sum?.total).toEqual({ n: 60, atLeast: false });
  expect(sum?.cells).toEqual([
    { key: '9', n: 30, atLeast: true },
    { key: '10', n: 10, atLeast: true },
  ]);
});

it('a week whose subject is hidden leaves what lies inside it open; one that has none of it does not', () => {
  const shown = place(
    split('subject', '', 30, { bill: 30 }),
    split('called-at', 'bill', 30, { which: 20, pay: 10 }),
  );
  const hidden = place(split('subject', '', 9, { bill: 'few' }));
  const none = place(split('subject', '', 9, { bill: 0 }));
  const which = (...places: readonly Published[]) => sumSplits(places, 'called-at', 'bill')?.cells[0];
  expect(which(shown, none)).toEqual({ key: 'which', n: 20, atLeast: false });
  expect(which(shown, hidden)).toEqual({ key: 'which', n: 20, atLeast: true });
  expect(sumSplits([hidden], 'called-at', 'bill')).toBeNull();
});

it('at least none is hidden, and none is none', () => {
  expect(isHidden({ n: 0, atLeast: true })).toBe(true);
  expect(isHidden({ n: 0, atLeast: false })).toBe(false);
});

it('first contact counts calls at kiosks, at the counter and on the phone, and never more than is shown', () => {
  const week = place(
    split('settled', 'answered', 80, { helped: 70, directed: 10, 'nobody-there': 0 }),
    split('settled', 'counter', 20, { helped: 'few', directed: 'few' }),
  );
  expect(firstContactOf([week])).toEqual({ percent: 70, atLeast: true });
  expect(firstContactOf([place(split('settled', 'answered', 80, { helped: 72, directed: 8 }))])).toEqual({
    percent: 90,
    atLeast: false,
  });
  expect(firstContactOf([place()])).toBeNull();
});
