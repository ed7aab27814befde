import type { Condition } from '#core/condition/condition.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import { addDays } from '#core/calendar/dates.ts';
import { isAnswer } from '#core/procedure/field.ts';
import { fieldsAsked } from '#core/procedure/path.ts';
import type { DateField, Field, Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, type Records, recordsOf } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import { sampleTexts } from './sample-texts.ts';

/** One way through a procedure: what was answered and recorded in order, the steps on the path, and the outcome it ends at. */
export interface Walk {
  readonly answers: Readonly<Record<string, Answer>>;
  /** What bills, payments and submissions came to. */
  readonly records: Records;
  readonly steps: readonly string[];
  /** Null when the walk runs out of steps before an outcome. */
  readonly outcome: string | null;
}

const constantsOn = (condition: Condition | undefined, field: string): readonly unknown[] => {
  switch (condition?.op) {
    case 'and':
    case 'or':
      return condition.all.flatMap((each) => constantsOn(each, field));
    case 'not':
      return constantsOn(condition.of, field);
    case 'compare':
      return condition.field === field ? [condition.to] : [];
    case 'in':
      return condition.field === field ? condition.list : [];
    default:
      return [];
  }
};

const conditionsOf = (procedure: Procedure): readonly Condition[] =>
  procedure.steps.flatMap((step) => {
    const items = step.kind === 'checklist' ? step.items : step.kind === 'outcome' ? step.checklist : [];
    return [step.when, ...items.map((item) => item.when)].flatMap((when) => when ?? []);
  });

const daysAround = (constant: unknown, today: string): readonly string[] => {
  if (typeof constant !== 'object' || constant === null) return [];
  const day = 'date' in constant ? String(constant.date) : addDays(today, Number(Object.values(constant)[0]));
  return [-1, 0, 1].map((by) => addDays(day, by));
};

const numbersAround = (constant: unknown): readonly number[] =>
  typeof constant === 'number' ? [constant - 1, constant, constant + 1] : [];

const datesFor = (field: DateField, constants: readonly unknown[], today: string): readonly Answer[] =>
  field.precision === 'day'
    ? [field.min, field.max, ...constants.flatMap((each) => daysAround(each, today))]
    : [Number(field.min), Number(field.max), ...constants.flatMap(numbersAround)];

/**
 * At least one answer from each region that the conditions can tell apart: constants, and the values just beside
 * them. Since the language is closed, walks over these are all the walks there are.
 */
const answersFor = (procedure: Procedure, field: Field, today: string): readonly Answer[] => {
  const constants = conditionsOf(procedure).flatMap((condition) => constantsOn(condition, field.id));
  switch (field.type) {
    case 'choice':
      return field.choices.map((choice) => choice.id);
    case 'yes-no':
      return [true, false];
    case 'integer':
    case 'cents':
      return constants.length === 0
        ? [field.min]
        : [field.min, field.max, ...constants.flatMap(numbersAround)];
    case 'date':
      return datesFor(field, constants, today);
    case 'text':
      return [sampleTexts[field.keyboard]];
  }
};

/** Every walk through a procedure on a day, one by one; the caller may stop when there are too many. */
export function* everyWalk(procedure: Procedure, today: string): Generator<Walk> {
  const choices = new Map(
    Object.values(procedure.fields).map((field) => {
      const answers = new Set(answersFor(procedure, field, today));
      return [field.id, [...answers].filter((answer) => isAnswer(field, answer))];
    }),
  );
  function* answering(fields: readonly string[], walk: Walk): Generator<Walk> {
    const [field, ...others] = fields;
    if (field === undefined) return yield walk;
    for (const answer of choices.get(field) ?? [])
      yield* answering(others, { ...walk, answers: { ...walk.answers, [field]: answer } });
  }
  function* from(at: number, walk: Walk): Generator<Walk> {
    const step = procedure.steps[at];
    if (!step) return yield walk;
    const seen = { ...walk.answers, ...walk.records };
    if (step.when && !evaluate(step.when, seen, today)) return yield* from(at + 1, walk);
    const steps = [...walk.steps, step.id];
    if (step.kind === 'outcome') return yield { ...walk, steps, outcome: step.id };
    for (const answered of answering(fieldsAsked(step), { ...walk, steps }))
      for (const values of isRecordStep(step) ? recordsOf(step) : [{}])
        yield* from(at + 1, { ...answered, records: { ...answered.records, ...values } });
  }
  yield* from(0, { answers: {}, records: {}, steps: [], outcome: null });
}
