import {
  becameKeys,
  callbackKeys,
  opinionKeys,
  type PublishedSplit,
  settledKeys,
  type SplitName,
  visitModes,
  type WeeklyCount,
} from './splits.ts';
import { suppress } from './suppress.ts';
import { waitKeys } from './waiting.ts';

/** What could have been counted, whether it was or not: a key that stands only where it has a number tells it. */
export interface Countable {
  readonly procedures: readonly CountableProcedure[];
  readonly locales: readonly string[];
  /** First and last hour of the day in which anybody can call; what lies outside counts with the nearest. */
  readonly hours: { readonly first: number; readonly last: number };
}

export interface CountableProcedure {
  readonly id: string;
  readonly steps: readonly string[];
  /** Those where one may leave without having come to an end. */
  readonly unfinished: readonly string[];
}

type Fold = (key: string) => string;

const same: Fold = (key) => key;

/** Shows nothing of a split whose total is known anyway. */
const allHidden = ({ split, within, cells }: PublishedSplit): PublishedSplit => ({
  split,
  within,
  total: 'few',
  cells: cells.map(({ key }) => ({ key, n: 'few' })),
});

/** One split of one week at one place, from a list of keys that does not depend on what was counted. */
const publishOne =
  (counts: readonly WeeklyCount[]) =>
  (split: SplitName, within: string, keys: readonly string[], fold: Fold = same): PublishedSplit => {
    const sizes = new Map(keys.map((key) => [key, 0]));
    for (const count of counts) {
      if (count.split !== split || count.within !== within) continue;
      const key = fold(count.key);
      const size = sizes.get(key);
      if (size !== undefined) sizes.set(key, size + count.n);
    }
    const shown = suppress([...sizes.values()]);
    return {
      split,
      within,
      total: shown.total,
      cells: keys.map((key, at) => ({ key, n: shown.cells[at] ?? 'few' })),
    };
  };

type PublishOne = ReturnType<typeof publishOne>;

/** The keys of a split whose number is shown and not zero: only those are split further. */
const splitFurther = ({ cells }: PublishedSplit): readonly string[] =>
  cells.flatMap(({ key, n }) => (n === 'few' || n === 0 ? [] : [key]));

const hourFold = ({ first, last }: Countable['hours']): Fold => {
  return (key) => String(Math.min(last, Math.max(first, Number(key))));
};

const known = (keys: readonly string[], otherwise: string): Fold => {
  return (key) => (keys.includes(key) ? key : otherwise);
};

const calls = (publish: PublishOne, countable: Countable): readonly PublishedSplit[] => {
  const { first, last } = countable.hours;
  const hours = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  const ids = countable.procedures.map(({ id }) => id);
  const subject = publish('subject', '', [...ids, 'none'], known(ids, 'none'));
  const became = publish('became', '', becameKeys);
  const asked = splitFurther(subject);
  return [
    publish('hour', '', hours, hourFold(countable.hours)),
    subject,
    ...countable.procedures
      .filter(({ id }) => asked.includes(id))
      .map(({ id, steps }) => publish('called-at', id, [...steps, 'none'], known(steps, 'none'))),
    publish('language', '', countable.locales, known(countable.locales, countable.locales[0] ?? '')),
    became,
    ...splitFurther(became).flatMap((key) => {
      if (key === 'answered') return [publish('settled', key, settledKeys), publish('wait', key, waitKeys)];
      return key === 'counter' || key === 'phone' ? [publish('settled', key, [...settledKeys, 'none'])] : [];
    }),
  ];
};

const inside = (publish: PublishOne, { id, unfinished }: CountableProcedure): readonly PublishedSplit[] => {
  const ended = publish('ended', id, ['through', 'left']);
  return [
    ended,
    ...(splitFurther(ended).includes('left') ? [publish('left-at', id, unfinished)] : []),
    publish('opinion', id, opinionKeys),
  ];
};

/**
 * Whoever was accompanied at a kiosk is among the calls that were answered there, so the two could be set against
 * each other: this split is shown whole and beside a number of answered calls that is shown, or not at all.
 */
const modes = (publish: PublishOne, answered: boolean): PublishedSplit => {
  const mode = publish('mode', '', visitModes);
  return answered && mode.cells.every(({ n }) => n !== 'few') ? mode : allHidden(mode);
};

/**
 * What one week at one place says, and all that it will ever say. Each split is one way of dividing what a single other
 * number counts, never two ways at once; see `decision-published-once.md` for why no hidden cell can be solved.
 */
export const publishWeek = (
  counts: readonly WeeklyCount[],
  countable: Countable,
): readonly PublishedSplit[] => {
  const publish = publishOne(counts);
  const called = calls(publish, countable);
  const became = called.find(({ split }) => split === 'became');
  const procedure = publish(
    'procedure',
    '',
    countable.procedures.map(({ id }) => id),
  );
  const used = splitFurther(procedure);
  return [
    ...called,
    procedure,
    modes(publish, became !== undefined && splitFurther(became).includes('answered')),
    ...countable.procedures.filter(({ id }) => used.includes(id)).flatMap((one) => inside(publish, one)),
    publish('callbacks', '', callbackKeys),
  ];
};
