import { type Figure, type Published, splitOf, sumFigures } from './sums.ts';
import type { Shown } from './suppress.ts';

/** What a switchboard of a county answered by itself, with detailed guides and the time to call back: the line to beat. */
export const percentToBeat = 88;

export interface FirstContact {
  /** Whole percent of answered calls that were settled without handing over. */
  readonly percent: number;
  /** Some of them are hidden, so it may be more. */
  readonly atLeast: boolean;
}

const shownFigure = (shown: Shown): Figure =>
  shown === 'few' ? { n: 0, atLeast: true } : { n: shown, atLeast: false };

/** Over calls answered at a kiosk, at the counter and on the phone, as far as they are shown; null where none is. */
export const firstContactOf = (places: readonly Published[]): FirstContact | null => {
  const settled = places.flatMap((place) =>
    ['answered', 'counter', 'phone'].flatMap((became) => splitOf(place, 'settled', became) ?? []),
  );
  const all = sumFigures(settled.map(({ total }) => shownFigure(total)));
  if (all.n === 0) return null;
  const helped = sumFigures(
    settled.map(({ cells }) => shownFigure(cells.find(({ key }) => key === 'helped')?.n ?? 0)),
  );
  return { percent: Math.floor((100 * helped.n) / all.n), atLeast: helped.atLeast };
};
