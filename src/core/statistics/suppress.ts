/**
 * A count that may be shown. `few` stands for a small number, zero included, or for one that would give a small one
 * away; nobody can tell which.
 */
export type Shown = number | 'few';

/** One way of splitting the same calls: by subject, by language, by hour. Its cells sum to `total`. */
export interface ShownSplit {
  readonly total: Shown;
  readonly cells: readonly Shown[];
}

/** A cell below this could be one person that somebody knows. */
export const smallest = 5;

/**
 * Hides every small cell, and as many others as it takes: the total is known, and this rule is too, so what is hidden
 * must still have more than one solution. Totals over weeks or sites are sums of what is shown, never of what is
 * hidden: `sumOfShown`.
 */
export const suppress = (cells: readonly number[]): ShownSplit => {
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  if (total > 0 && total < smallest) return { total: 'few', cells: cells.map(() => 'few') };
  const bySize = cells.map((size, at) => ({ size, at })).toSorted((a, b) => a.size - b.size || a.at - b.at);
  let hidden = bySize.filter(({ size }) => size < smallest).length;
  if (sumOf(bySize, hidden) > 0) while (hidden < bySize.length && givesAway(bySize, hidden)) hidden += 1;
  if (sumOf(bySize, hidden) === 0) return { total, cells };
  const few = new Set(bySize.slice(0, hidden).map(({ at }) => at));
  return { total, cells: cells.map((cell, at) => (few.has(at) ? 'few' : cell)) };
};

interface Cell {
  readonly size: number;
  readonly at: number;
}

const sumOf = (bySize: readonly Cell[], hidden: number): number =>
  bySize.slice(0, hidden).reduce((sum, { size }) => sum + size, 0);

/** One hidden cell is the rest of the total; and hidden cells that are all near their largest are as good as known. */
const givesAway = (bySize: readonly Cell[], hidden: number): boolean =>
  hidden < 2 || sumOf(bySize, hidden) > hidden * (smallest - 1) - 2;

/** What a larger total may say without giving a hidden cell away; `atLeast` when something was left out. */
export const sumOfShown = (cells: readonly Shown[]): { readonly sum: number; readonly atLeast: boolean } => ({
  sum: cells.reduce<number>((sum, cell) => sum + (cell === 'few' ? 0 : cell), 0),
  atLeast: cells.includes('few'),
});
