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
  const bySize = cells.map((_, at) => at).toSorted((a, b) => cells[a]! - cells[b]! || a - b);
  let hidden = bySize.filter((at) => cells[at]! < smallest).length;
  if (sumOf(cells, bySize, hidden) > 0)
    while (hidden < bySize.length && givesAway(cells, bySize, hidden)) hidden += 1;
  if (sumOf(cells, bySize, hidden) === 0) return { total, cells: cells.map((cell) => cell) };
  const few = new Set(bySize.slice(0, hidden));
  return { total, cells: cells.map((cell, at) => (few.has(at) ? 'few' : cell)) };
};

const sumOf = (cells: readonly number[], bySize: readonly number[], hidden: number): number =>
  bySize.slice(0, hidden).reduce((sum, at) => sum + cells[at]!, 0);

/** One hidden cell is the rest of the total; and hidden cells that are all near their largest are as good as known. */
const givesAway = (cells: readonly number[], bySize: readonly number[], hidden: number): boolean =>
  hidden < 2 || sumOf(cells, bySize, hidden) > hidden * (smallest - 1) - 2;

/** What a larger total may say without giving a hidden cell away; `atLeast` when something was left out. */
export const sumOfShown = (cells: readonly Shown[]): { readonly sum: number; readonly atLeast: boolean } => ({
  sum: cells.reduce<number>((sum, cell) => sum + (cell === 'few' ? 0 : cell), 0),
  atLeast: cells.includes('few'),
});
