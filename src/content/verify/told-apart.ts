import type { Procedure } from '#core/procedure/procedure.ts';
import { recordName, type Records, type RecordStep } from '#core/procedure/record.ts';
import type { AtomTable, Truths } from './atoms.ts';
import { recordedAt } from './regions.ts';
import { type Trail, type Witness, witnessOf } from './trail.ts';
import { askedTurns, clearsOf, type Given, type Turns } from './turns.ts';

/** Two values of one recorded fact after which a person meets the very same steps, and all others of that step. */
export interface Blurred {
  readonly step: number;
  readonly values: readonly [string, string];
  /** Every two values that end alike somewhere, these two among them. */
  readonly alike: readonly (readonly [string, string])[];
  /** All that was recorded with each of the two: an obstacle goes along with what is not payable. */
  readonly records: readonly [Records, Records];
  readonly witness: Witness;
}

/** What a person must be able to tell from what they are shown; values in one list may share what is said of them. */
const groups: Readonly<Record<RecordStep['kind'], readonly (readonly string[])[]>> = {
  bill: [
    ['to-pay'],
    ['in-progress', 'refused-for-now'],
    ['being-checked'],
    ['paid'],
    ['not-payable'],
    ['unknown'],
    ['unavailable'],
  ],
  payment: [['paid'], ['being-checked'], ['unavailable'], ['refused', 'abandoned', 'not-paid', 'declined']],
  submission: [['sent'], ['kept']],
};

/** What the steps that are there already go on with: no outcome of its own is missing for it. */
const goesOn: readonly string[] = ['to-pay', 'refused', 'abandoned', 'not-paid', 'declined'];

/** Of values that end alike, those that still want an outcome, as its condition names them: one a group. */
const wantingAnEnd = (kind: RecordStep['kind'], alike: readonly string[]): readonly (readonly string[])[] =>
  groups[kind]
    .map((group) => group.filter((value) => alike.includes(value) && !goesOn.includes(value)))
    .filter((group) => group.length > 0);

/** Values that end alike, each with all those that it ends like. */
export const togetherIn = (pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] =>
  pairs.reduce<readonly (readonly string[])[]>((sets, pair) => {
    const touched = sets.filter((set) => pair.some((value) => set.includes(value)));
    const joined = [...new Set([...touched.flat(), ...pair])];
    return [...sets.filter((set) => !touched.includes(set)), joined];
  }, []);

/** The same of all that was found to end alike after a step. */
export const valuesWantingAnEnd = (
  kind: RecordStep['kind'],
  { alike }: Blurred,
): readonly (readonly string[])[] => wantingAnEnd(kind, togetherIn(alike).flat());

interface World {
  readonly procedure: Procedure;
  readonly table: AtomTable;
  readonly live: readonly Truths[];
  readonly whens: readonly (((truths: Truths) => boolean) | undefined)[];
  readonly turns: readonly Turns[];
  readonly today: string;
}

/** Two walks that are the same but for one recorded value, as far as the rest of the procedure can tell. */
interface Pair {
  readonly a: Truths;
  readonly b: Truths;
  readonly values: readonly [string, string];
  /** A bit for each two values that the rest can't tell apart here, these included: see `bitOf`. */
  readonly alike: number;
  readonly records: readonly [Records, Records];
  readonly trail: Trail | null;
}

type Pairs = Map<string, Pair>;

export const mostPairs = 200_000;

const keep = (pairs: Pairs, pair: Pair): void => {
  const key = `${pair.a},${pair.b}`;
  const known = pairs.get(key);
  if (!known) pairs.set(key, pair);
  else if ((known.alike | pair.alike) !== known.alike)
    pairs.set(key, { ...known, alike: known.alike | pair.alike });
};

/** All twos of a step's values, in the order of their bits: at most 28, of eight values of a bill. */
const twosOf = (step: RecordStep): readonly (readonly [string, string])[] => {
  const values = groups[step.kind].flat();
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other] as const));
};

const bitOf = (twos: ReturnType<typeof twosOf>, one: string, other: string): number =>
  1 << twos.findIndex((two) => two.includes(one) && two.includes(other));

const groupOf = (step: RecordStep, value: string): number =>
  groups[step.kind].findIndex((group) => group.includes(value));

const along = (trail: Trail | null, step: number, given: readonly Given[]): Trail | null =>
  given.reduce<Trail | null>((before, { field, value }) => ({ before, step, field, value }), trail);

const begun = (
  { procedure, table, live, today }: World,
  step: RecordStep,
  at: number,
  inside: ReadonlyMap<Truths, Trail | null>,
): Pairs => {
  const pairs: Pairs = new Map();
  const name = recordName(step);
  const recorded = recordedAt(step, table, today).map(({ values, truths }) => ({
    value: values[name] ?? '',
    values,
    truths: truths & (live[at] ?? 0n),
  }));
  const clears = clearsOf(step, table);
  const twos = twosOf(step);
  for (const [truths, trail] of inside) {
    for (const asked of askedTurns(procedure, step, table, today)) {
      const before = (truths & ~clears) | (asked.truths & (live[at] ?? 0n));
      for (const [nth, a] of recorded.entries())
        for (const b of recorded.slice(nth + 1))
          if (groupOf(step, a.value) !== groupOf(step, b.value))
            keep(pairs, {
              a: before | a.truths,
              b: before | b.truths,
              values: [a.value, b.value],
              alike: bitOf(twos, a.value, b.value),
              records: [a.values, b.values],
              trail: along(trail, at, asked.given),
            });
    }
  }
  return pairs;
};

const enters = ({ whens }: World, at: number, truths: Truths): boolean => whens[at]?.(truths) ?? true;

/** The pairs that are still the same after a step; those that end at one outcome are put down in `ended`. */
const passed = (world: World, at: number, pairs: Pairs, ended: Pair[]): Pairs => {
  const next: Pairs = new Map();
  const live = world.live[at] ?? 0n;
  const { all, clears } = world.turns[at] ?? { all: [], clears: 0n };
  for (const pair of pairs.values()) {
    const entersA = enters(world, at, pair.a);
    if (entersA !== enters(world, at, pair.b)) continue;
    if (!entersA) keep(next, { ...pair, a: pair.a & live, b: pair.b & live });
    else if (world.procedure.steps[at]?.kind === 'outcome') ended.push(pair);
    else
      for (const { given, truths } of all)
        keep(next, {
          ...pair,
          a: ((pair.a & ~clears) | truths) & live,
          b: ((pair.b & ~clears) | truths) & live,
          trail: along(pair.trail, at, given),
        });
  }
  return next;
};

/**
 * Whether what a person is shown depends on what was recorded: two walks that differ in nothing but one value, of two
 * groups, must part before they end. Answers the values that end alike, or that there are too many to try.
 */
export const toldApart = (
  world: World,
  step: RecordStep,
  at: number,
  inside: ReadonlyMap<Truths, Trail | null>,
): Blurred | 'too-many' | null => {
  const ended: Pair[] = [];
  let pairs = begun(world, step, at, inside);
  for (let next = at + 1; next < world.procedure.steps.length && pairs.size > 0; next += 1) {
    if (pairs.size > mostPairs) return 'too-many';
    pairs = passed(world, next, pairs, ended);
  }
  const [first] = ended;
  return first ? blurredAt(step, at, first, ended, world.today) : null;
};

const blurredAt = (
  of: RecordStep,
  step: number,
  { values, records, trail }: Pair,
  ended: readonly Pair[],
  today: string,
): Blurred => {
  const mask = ended.reduce((all, { alike }) => all | alike, 0);
  return {
    step,
    values,
    alike: twosOf(of).filter((_, bit) => (mask & (1 << bit)) !== 0),
    records,
    witness: witnessOf(trail, today),
  };
};
