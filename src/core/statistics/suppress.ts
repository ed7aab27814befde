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
 * Hides every small cell, and one more where the total would give them away: the total is known, and this rule is too,
 * so what is hidden must still have more than one solution. The order of the cells must not depend on their sizes.
 * Totals over weeks or sites are sums of what is shown, never of what is hidden: `sumOfShown`.
 */
export const suppress = (cells: readonly number[]): ShownSplit => {
  const total = sumOf(cells);
  if (total === 0) return { total, cells };
  if (total < smallest) return { total: 'few', cells: cells.map(() => 'few') };
  const small = cells.flatMap((size, at) => (size < smallest ? [at] : []));
  if (sumOf(small.map((at) => cells[at] ?? 0)) === 0) return { total, cells };
  const hidden = new Set(givesAway(cells, small) ? [...small, lastLarge(cells)] : small);
  return { total, cells: cells.map((cell, at) => (hidden.has(at) ? 'few' : cell)) };
};

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** One hidden cell is the rest of the total; and hidden cells that are all near their largest are as good as known. */
const givesAway = (cells: readonly number[], small: readonly number[]): boolean =>
  small.length < 2 || sumOf(small.map((at) => cells[at] ?? 0)) > small.length * (smallest - 1) - 2;

/**
 * The last large cell. Chosen by its place and not by its size, so that being chosen tells nothing of either; a choice of
 * the smallest would bound what is hidden by what is shown. What matters most stands first in its split.
 */
const lastLarge = (cells: readonly number[]): number => cells.findLastIndex((cell) => cell >= smallest);

/** What a larger total may say without giving a hidden cell away; `atLeast` when something was left out. */
export const sumOfShown = (cells: readonly Shown[]): { readonly sum: number; readonly atLeast: boolean } => ({
  sum: cells.reduce<number>((sum, cell) => sum + (cell === 'few' ? 0 : cell), 0),
  atLeast: cells.includes('few'),
});
