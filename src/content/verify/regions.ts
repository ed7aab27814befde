import type { Constant } from '#core/condition/condition.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import { isAnswer } from '#core/procedure/field.ts';
import type { DateField, Field, Step } from '#core/procedure/procedure.ts';
import { type Records, recordsOf } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import { sampleTexts } from '../procedure/sample-texts.ts';
import type { Atom, AtomTable } from './atoms.ts';
import { dayAt, dayNumber } from './day-number.ts';

export const constantsOf = (atom: Atom): readonly Constant[] => {
  if (atom.op === 'answered') return [];
  return atom.op === 'compare' ? [atom.to] : atom.list;
};

/** The bounds, each constant and its neighbours: between two of these no comparison can change. */
const around = (min: number, max: number, constants: readonly number[]): readonly number[] => {
  const cuts = constants.flatMap((each) => [each - 1, each, each + 1]).filter((n) => n > min && n < max);
  return [...new Set([min, ...cuts, max])].sort((a, b) => a - b);
};

const numbers = (constants: readonly Constant[]): readonly number[] =>
  constants.filter((each) => typeof each === 'number');

const daysIn = (constants: readonly Constant[], today: string): readonly number[] =>
  constants.flatMap((each) => {
    if (typeof each !== 'object') return [];
    return 'date' in each ? [dayNumber(each.date)] : [dayNumber(today) + each.days];
  });

const dates = (field: DateField, constants: readonly Constant[], today: string): readonly Answer[] => {
  if (field.precision === 'year') return around(Number(field.min), Number(field.max), numbers(constants));
  return around(dayNumber(field.min), dayNumber(field.max), daysIn(constants, today)).map(dayAt);
};

const candidates = (field: Field, constants: readonly Constant[], today: string): readonly Answer[] => {
  switch (field.type) {
    case 'choice':
      return field.choices.map((choice) => choice.id);
    case 'yes-no':
      return [true, false];
    case 'integer':
    case 'cents':
      return around(field.min, field.max, numbers(constants));
    case 'date':
      return dates(field, constants, today);
    case 'text':
      return [sampleTexts[field.keyboard]];
  }
};

/** At least one answer from each region that these atoms can tell apart on this day. */
export const valuesOf = (field: Field, atoms: readonly Atom[], today: string): readonly Answer[] =>
  candidates(field, atoms.flatMap(constantsOf), today).filter((value) => isAnswer(field, value));

/** One answer, and the truths it gives to the atoms about its field. */
export interface Region {
  readonly value: Answer;
  readonly truths: bigint;
}

export type ValuesOf = typeof valuesOf;

/** One answer for each combination of truths that answers to this field can give; the first met stands for all. */
export const regionsOf = (
  field: Field,
  about: readonly { readonly atom: Atom; readonly bit: bigint }[],
  today: string,
  values: ValuesOf = valuesOf,
): readonly Region[] => {
  const found = new Map<bigint, Region>();
  for (const value of values(
    field,
    about.map(({ atom }) => atom),
    today,
  )) {
    const truths = about.reduce(
      (bits, { atom, bit }) => (evaluate(atom, { [field.id]: value }, today) ? bits | bit : bits),
      0n,
    );
    if (!found.has(truths)) found.set(truths, { value, truths });
  }
  return [...found.values()];
};

/** What one step may put down, and the truths that this gives. */
export interface Recorded {
  readonly values: Records;
  readonly truths: bigint;
}

/** Everything that a step may record; nothing is left out, since the world decides it and not the resident. */
export const recordedAt = (step: Step, table: AtomTable, today: string): readonly Recorded[] =>
  recordsOf(step).map((values) => ({
    values,
    truths: Object.keys(values)
      .flatMap((name) => table.about(name))
      .reduce((bits, { atom, bit }) => (evaluate(atom, values, today) ? bits | bit : bits), 0n),
  }));
