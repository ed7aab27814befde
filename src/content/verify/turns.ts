import { fieldsAsked } from '#core/procedure/path.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { recordedBy } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import type { AtomTable, Truths } from './atoms.ts';
import { checked } from './observe.ts';
import { recordedAt, type Region, type Recorded, regionsOf, type ValuesOf } from './regions.ts';

export interface Given {
  readonly field: string;
  readonly value: Answer;
}

/** One way to pass a step: what was answered and recorded in it, and the truths that this gives. */
export interface Turn {
  readonly given: readonly Given[];
  readonly truths: Truths;
}

/** All the ways to pass a step on a day, one for each combination of truths; `clears` is what it overwrites. */
export interface Turns {
  readonly all: readonly Turn[];
  readonly clears: Truths;
}

/** The obstacle of a bill comes before where it stands, and is not told where there is none. */
const givenBy = ({ values }: Recorded): readonly Given[] =>
  Object.entries(values)
    .map(([field, value]) => ({ field, value }))
    .filter(({ value }) => value !== 'none')
    .reverse();

const withAnswer = (turns: readonly Turn[], field: string, regions: readonly Region[]): readonly Turn[] =>
  turns.flatMap(({ given, truths }) =>
    regions.map((region) => ({
      given: [...given, { field, value: region.value }],
      truths: truths | region.truths,
    })),
  );

const withRecord = (turns: readonly Turn[], recorded: readonly Recorded[]): readonly Turn[] =>
  recorded.length === 0
    ? turns
    : turns.flatMap(({ given, truths }) =>
        recorded.map((each) => ({ given: [...given, ...givenBy(each)], truths: truths | each.truths })),
      );

const distinct = (turns: readonly Turn[]): readonly Turn[] => {
  const found = new Map<Truths, Turn>();
  for (const turn of turns) if (!found.has(turn.truths)) found.set(turn.truths, turn);
  return [...found.values()];
};

/** A check page says that all was read back; what is asked after it was not. */
const readBack = (step: Step, table: AtomTable): Truths =>
  step.kind === 'check' ? table.bitOf(checked) : 0n;

const asksOrChecks = (step: Step): boolean => step.kind === 'check' || fieldsAsked(step).length > 0;

const bitsAbout = (table: AtomTable, names: readonly string[]): Truths =>
  names.flatMap((name) => table.about(name)).reduce((bits, { bit }) => bits | bit, 0n);

/** What a step asks, whatever it then records. */
export const askedTurns = (
  procedure: Procedure,
  step: Step,
  table: AtomTable,
  today: string,
  values?: ValuesOf,
): readonly Turn[] => {
  const nothing: readonly Turn[] = [{ given: [], truths: readBack(step, table) }];
  return fieldsAsked(step).reduce((turns, id) => {
    const field = procedure.fields[id];
    return field ? withAnswer(turns, id, regionsOf(field, table.about(id), today, values)) : turns;
  }, nothing);
};

export const clearsOf = (step: Step, table: AtomTable): Truths => {
  const names = [...fieldsAsked(step), ...recordedBy(step).map(({ name }) => name)];
  return bitsAbout(table, names) | (asksOrChecks(step) ? table.bitOf(checked) : 0n);
};

export const turnsOf = (
  procedure: Procedure,
  step: Step,
  table: AtomTable,
  today: string,
  values?: ValuesOf,
): Turns => ({
  all: distinct(
    withRecord(askedTurns(procedure, step, table, today, values), recordedAt(step, table, today)),
  ),
  clears: clearsOf(step, table),
});
