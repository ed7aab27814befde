import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest, sumOfShown, suppress } from './suppress.ts';

/** Every split of the same total over as many cells. */
const splits = (total: number, cells: number): readonly (readonly number[])[] =>
  cells === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
        splits(total - first, cells - 1).map((rest) => [first, ...rest]),
      );

describe('a published split', () => {
  it('shows no cell from one to four', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (cells) => {
        const shown = suppress(cells);
        for (const cell of shown.cells) if (cell !== 'few') expect(cell === 0 || cell >= smallest).toBe(true);
        if (shown.total !== 'few') expect(shown.total === 0 || shown.total >= smallest).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves a small cell more than one solution, even to who knows the rule and the total', () => {
    let looked = 0;
    for (const cells of [2, 3, 4])
      for (let total = 0; total <= 18; total += 1) {
        const all = splits(total, cells).map((split) => ({ split, shown: suppress(split).cells.join(' ') }));
        const alike = new Map<string, (readonly number[])[]>();
        for (const { split, shown } of all) {
          const group = alike.get(shown);
          if (group === undefined) alike.set(shown, [split]);
          else group.push(split);
        }
        for (const { split, shown } of all) {
          const small = split.findIndex((cell) => cell > 0 && cell < smallest);
          if (small < 0) continue;
          looked += 1;
          const possible = new Set(alike.get(shown)?.map((other) => other[small]));
          expect(possible.size, `${split.join(' ')} is shown as ${shown}`).toBeGreaterThan(1);
        }
      }
    expect(looked).toBeGreaterThan(2_000);
  });

  it('hides no more than it must: a split of large cells is shown whole', () => {
    expect(suppress([12, 30, 5])).toEqual({ total: 47, cells: [12, 30, 5] });
    expect(suppress([0, 0])).toEqual({ total: 0, cells: [0, 0] });
  });
});

describe('a total over several splits', () => {
  it('counts only what is shown, and says so', () => {
    expect(sumOfShown([7, 'few', 11])).toEqual({ sum: 18, atLeast: true });
    expect(sumOfShown([7, 11])).toEqual({ sum: 18, atLeast: false });
  });
});
