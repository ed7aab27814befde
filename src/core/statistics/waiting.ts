import type { Shown } from './suppress.ts';

/** Where one bucket of waiting time ends and the next begins, in minutes; the last has no end. */
export const waitBounds: readonly number[] = [1, 2, 3, 5, 8, 12, 20, 30];

/** `w0` waited less than the first bound. */
export const waitKeys: readonly string[] = [...waitBounds, Infinity].map((_, at) => `w${at}`);

/** From so many minutes to less than so many; `to` is null where the last bucket has no end. */
export interface WaitSpan {
  readonly from: number;
  readonly to: number | null;
}

/** The waiting times of one week at one place, by `waitKeys`; its total is shown. */
export interface WaitSplit {
  readonly total: number;
  readonly cells: readonly Shown[];
}

/** Under so many calls a median says more of persons than of a place. */
const enough = 20;

const spanOf = (low: number, high: number): WaitSpan => ({
  from: waitBounds[low - 1] ?? 0,
  to: waitBounds[high] ?? null,
});

/** The bucket in which the call at `rank` stands. */
const bucketAt = (sizes: readonly number[], rank: number): number => {
  let seen = 0;
  const at = sizes.findIndex((size) => (seen += size) >= rank);
  return at < 0 ? sizes.length - 1 : at;
};

const withHidden = ({ cells, total }: WaitSplit, at: number): readonly number[] => {
  const shown = cells.reduce<number>((sum, cell) => sum + (cell === 'few' ? 0 : cell), 0);
  return cells.map((cell, i) => (cell === 'few' ? 0 : cell) + (i === at ? total - shown : 0));
};

const together = (lists: readonly (readonly number[])[]): readonly number[] =>
  waitKeys.map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0));

/**
 * Where the median (0.5) or another quantile of one or more published splits lies, from their cells alone: what is hidden
 * is taken once as early and once as late as it could be, so the answer may be wide but tells nothing that the cells do
 * not. Null under 20 calls.
 */
export const quantileOf = (splits: readonly WaitSplit[], share: number): WaitSpan | null => {
  const total = splits.reduce((sum, split) => sum + split.total, 0);
  if (total < enough) return null;
  const rank = Math.ceil(total * share);
  const early = together(splits.map((split) => withHidden(split, split.cells.indexOf('few'))));
  const late = together(splits.map((split) => withHidden(split, split.cells.lastIndexOf('few'))));
  return spanOf(bucketAt(early, rank), bucketAt(late, rank));
};
