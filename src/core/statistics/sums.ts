import type { PublishedSplit, SplitName } from './splits.ts';
import { type Shown, sumOfShown } from './suppress.ts';

/** A number to read: exact, or at least so many; at least none means that all of it is hidden. */
export interface Figure {
  readonly n: number;
  readonly atLeast: boolean;
}

export interface FigureCell extends Figure {
  readonly key: string;
}

export interface SummedSplit {
  readonly total: Figure;
  readonly cells: readonly FigureCell[];
}

/** What one place published of one week. */
export interface Published {
  readonly splits: readonly PublishedSplit[];
}

export const isHidden = ({ n, atLeast }: Figure): boolean => n === 0 && atLeast;

export const splitOf = (
  { splits }: Published,
  split: SplitName,
  within: string = '',
): PublishedSplit | undefined => splits.find((one) => one.split === split && one.within === within);

/** The cell that a split divides: it is only there when that cell is shown and not zero. */
const parentOf = (place: Published, split: SplitName, within: string): Shown | undefined => {
  const cell = (name: SplitName, inside: string, key: string): Shown | undefined =>
    splitOf(place, name, inside)?.cells.find((one) => one.key === key)?.n;
  switch (split) {
    case 'called-at':
      return cell('subject', '', within);
    case 'settled':
    case 'wait':
      return cell('became', '', within);
    case 'ended':
    case 'opinion':
      return cell('procedure', '', within);
    case 'left-at':
      return cell('ended', within, 'left') ?? cell('procedure', '', within);
    default:
      return undefined;
  }
};

const figureOf = (cells: readonly Shown[]): Figure => {
  const { sum, atLeast } = sumOfShown(cells);
  return { n: sum, atLeast };
};

/** One split over several weeks or places, made of what each of them shows; null where none of them has it. */
export const sumSplits = (
  places: readonly Published[],
  split: SplitName,
  within: string = '',
): SummedSplit | null => {
  const found = places.map((place) => ({ place, one: splitOf(place, split, within) }));
  const keys = [...new Set(found.flatMap(({ one }) => one?.cells.map(({ key }) => key) ?? []))];
  if (keys.length === 0) return null;
  const numbers = (pick: (one: PublishedSplit) => Shown | undefined): readonly Shown[] =>
    found.map(({ place, one }) => {
      if (one) return pick(one) ?? 0;
      return parentOf(place, split, within) === 0 ? 0 : 'few';
    });
  return {
    total: figureOf(numbers((one) => one.total)),
    cells: keys.map((key) => ({
      key,
      ...figureOf(numbers((one) => one.cells.find((cell) => cell.key === key)?.n)),
    })),
  };
};

/** The same cell of several splits, such as what was thought of each procedure. */
export const sumFigures = (figures: readonly Figure[]): Figure => ({
  n: figures.reduce((sum, { n }) => sum + n, 0),
  atLeast: figures.some(({ atLeast }) => atLeast),
});
