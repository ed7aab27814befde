import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Countable, publishWeek } from './publish.ts';
import {
  becameKeys,
  opinionKeys,
  type PublishedSplit,
  settledKeys,
  type SplitName,
  type WeeklyCount,
} from './splits.ts';
import { smallest } from './suppress.ts';

const countable: Countable = {
  procedures: [
    { id: 'bill', steps: ['which', 'pay'], unfinished: ['which', 'pay'] },
    { id: 'school', steps: ['year'], unfinished: ['year'] },
  ],
  locales: ['fr', 'ar'],
  hours: { first: 9, last: 10 },
};

type World = readonly WeeklyCount[];

const upTo = (n: number): readonly number[] => Array.from({ length: n + 1 }, (_, i) => i);

/** Every way of dividing so many among so many cells. */
const divisions = (total: number, cells: number): readonly (readonly number[])[] =>
  cells === 1
    ? [[total]]
    : upTo(total).flatMap((first) => divisions(total - first, cells - 1).map((rest) => [first, ...rest]));

/** Every way in which a split may have come out. Splits of the same number are free of each other: people can always be dealt out so. */
const every = (split: SplitName, within: string, keys: readonly string[], total: number): readonly World[] =>
  divisions(total, keys.length).map((sizes) =>
    keys.map((key, at) => ({ split, within, key, n: sizes[at] ?? 0 })),
  );

const numberIn = (world: World, split: SplitName, key: string): number =>
  world.find((count) => count.split === split && count.key === key)?.n ?? 0;

/** Each world of the first beside each of the second, which may depend on it. */
const beside = (worlds: readonly World[], then: (world: World) => readonly World[]): readonly World[] =>
  worlds.flatMap((world) => then(world).map((more) => [...world, ...more]));

const cellOf = ({ split, within, key }: WeeklyCount): string => [split, within, key].join('/');

type Publish = (counts: World, about: Countable) => readonly PublishedSplit[];

/** What somebody finds out who knows the rule, the whole answer, and every week that could have led to it. */
const attack = (worlds: readonly World[], publish: Publish = publishWeek) => {
  const alike = new Map<string, World[]>();
  for (const world of worlds) {
    const answer = JSON.stringify(publish(world, countable));
    const group = alike.get(answer);
    if (group) group.push(world);
    else alike.set(answer, [world]);
  }
  let looked = 0;
  const solved: string[] = [];
  for (const group of alike.values()) {
    const values = new Map<string, Set<number>>();
    for (const world of group)
      for (const count of world) {
        const cell = cellOf(count);
        values.set(cell, (values.get(cell) ?? new Set<number>()).add(count.n));
      }
    for (const [cell, numbers] of values) {
      if (![...numbers].some((n) => n > 0 && n < smallest)) continue;
      looked += 1;
      if (numbers.size < 2) solved.push(`${cell} = ${[...numbers].join()}`);
    }
  }
  return { looked, solved };
};

const withstands = (worlds: readonly World[]): void => {
  const { looked, solved } = attack(worlds);
  expect(solved).toEqual([]);
  expect(looked).toBeGreaterThan(50);
};

const totals = [1, 2, 3, 4, 7, 8];
const subjects = (total: number) => every('subject', '', ['bill', 'school', 'none'], total);
const became = (total: number) => every('became', '', becameKeys, total);

describe('a published week withstands who tries every week there could have been', () => {
  it('where the same calls are split by hour and by subject', () => {
    const worlds = totals.flatMap((total) =>
      beside(every('hour', '', ['9', '10'], total), () => subjects(total)),
    );
    withstands(worlds);
  });

  it('where the calls of one subject are split again by step', () => {
    const steps = ['start', 'which', 'pay'];
    const worlds = [...totals, 12].flatMap((total) =>
      beside(subjects(total), (world) =>
        every('called-at', 'bill', steps, numberIn(world, 'subject', 'bill')),
      ),
    );
    withstands(worlds);
  });

  it('where answered calls are split again by how they were settled', () => {
    const worlds = [4, 7].flatMap((total) =>
      beside(became(total), (world) =>
        every('settled', 'answered', settledKeys, numberIn(world, 'became', 'answered')),
      ),
    );
    withstands(worlds);
  });

  it('where the visits of one procedure are split again by their end and by what was thought of them', () => {
    const worlds = [2, 3, 4, 7, 8].flatMap((total) =>
      beside(
        beside(every('procedure', '', ['bill', 'school'], total), (world) =>
          every('ended', 'bill', ['through', 'left'], numberIn(world, 'procedure', 'bill')),
        ),
        (world) => every('opinion', 'bill', opinionKeys, numberIn(world, 'procedure', 'bill')),
      ),
    );
    withstands(worlds);
  });

  it('where accompanied visits, each of them an answered call, are set against the calls', () => {
    const worlds = [6, 7].flatMap((called) =>
      beside(became(called), (world) =>
        [1, 2, 3, 4, 7].flatMap((visited) =>
          upTo(Math.min(visited, numberIn(world, 'became', 'answered'))).map((together) => [
            { split: 'procedure', within: '', key: 'bill', n: visited },
            { split: 'mode', within: '', key: 'alone', n: visited - together },
            { split: 'mode', within: '', key: 'together', n: together },
          ]),
        ),
      ),
    );
    withstands(worlds);
  });

  it('and not where small numbers alone are hidden, which is solved at once', () => {
    const naive: Publish = (counts, about) =>
      publishWeek(counts, about).map((split) => ({
        ...split,
        cells: split.cells.map(({ key }) => {
          const n = numberIn(counts, split.split, key);
          return { key, n: n > 0 && n < smallest ? 'few' : n };
        }),
      }));
    expect(attack(subjects(9), naive).solved.length).toBeGreaterThan(0);
  });
});

const world: fc.Arbitrary<World> = fc.array(
  fc.record({
    split: fc.constantFrom<SplitName>('hour', 'subject', 'called-at', 'became', 'settled', 'procedure'),
    within: fc.constantFrom('', 'bill', 'answered'),
    key: fc.constantFrom('9', '10', 'bill', 'none', 'pay', 'answered', 'phone', 'helped'),
    n: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 20 },
);

describe('a published week', () => {
  it('shows no number from one to four', () => {
    fc.assert(
      fc.property(world, (counts) => {
        for (const { total, cells } of publishWeek(counts, countable))
          for (const n of [total, ...cells.map((cell) => cell.n)])
            expect(n === 'few' || n === 0 || n >= smallest).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('stands in the same keys whatever was counted, so that no key tells by being there', () => {
    const keys = (counts: World) =>
      publishWeek(counts, countable)
        .filter(({ within }) => within === '')
        .map(({ split, cells }) => [split, ...cells.map(({ key }) => key)]);
    fc.assert(
      fc.property(world, (counts) => {
        expect(keys(counts)).toEqual(keys([]));
      }),
      { numRuns: 50 },
    );
  });

  it('counts a subject that is published no more as none, and an hour outside with the nearest', () => {
    const counts: World = [
      { split: 'subject', within: '', key: 'gone', n: 9 },
      { split: 'hour', within: '', key: '7', n: 9 },
    ];
    const published = publishWeek(counts, countable);
    const cellsOf = (name: SplitName) => published.find(({ split }) => split === name)?.cells;
    expect(cellsOf('subject')).toContainEqual({ key: 'none', n: 9 });
    expect(cellsOf('hour')).toEqual([
      { key: '9', n: 9 },
      { key: '10', n: 0 },
    ]);
  });
});
