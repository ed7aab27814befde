import { Environment, evaluate as evaluateCel } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '#core/condition/condition.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import { parseCondition } from '#core/condition/parse.ts';
import { printCondition } from '#core/condition/print.ts';
import type { Step } from '#core/procedure/procedure.ts';
import { recordedFields } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import { allAnswers, conditionOver, fieldTypes, randomField, someDays } from './verifier-random.ts';

const recorded = recordedFields([
  { id: 'my-bill', kind: 'bill' },
  { id: 'payment', kind: 'payment' },
  { id: 'claim', kind: 'submission' },
] as unknown as readonly Step[]);

/** Recorded facts stand in conditions beside fields, and are compared like choices. */
const fields = [...fieldTypes.map((type, at) => randomField(`f${at}`, type)), ...Object.values(recorded)];

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Our words that CEL does not have, in CEL's own types: a day is a timestamp, a delay a duration. */
const cel = new Environment();
const durationOf = (days: bigint): unknown => evaluateCel(`duration("${days * 24n}h")`);
cel
  .registerVariable('today', 'google.protobuf.Timestamp')
  .registerFunction('date(string): google.protobuf.Timestamp', midnight)
  .registerFunction('days(int): google.protobuf.Duration', durationOf)
  .registerFunction('answered(dyn): bool', () => true);
fields.forEach(({ id }) => cel.registerVariable(id, 'dyn'));
cel.registerVariable('given', 'map');

const inCel = (answer: Answer): unknown => {
  if (typeof answer === 'number') return BigInt(answer);
  return typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer) ? midnight(answer) : answer;
};

const answersInCel = (answers: Readonly<Record<string, Answer>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, inCel(answer)]));

/** The meaning of an unanswered field, written out for CEL, where it would be an error. */
const guarded = (condition: Condition): string => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return `(${condition.all.map(guarded).join(condition.op === 'and' ? ' && ' : ' || ')})`;
    case 'not':
      return `!(${guarded(condition.of)})`;
    case 'constant':
      return String(condition.value);
    case 'answered':
      return `has(given.${condition.field})`;
    case 'compare':
    case 'in':
      return `(has(given.${condition.field}) && given.${printCondition(condition)})`;
  }
};

type Answers = Readonly<Record<string, Answer>>;

const everything: fc.Arbitrary<Answers> = fc
  .tuple(...fields.map((field) => fc.constantFrom(...allAnswers(field))))
  .map((list) => Object.fromEntries(list.map((answer, at) => [fields[at]?.id ?? '', answer])));

const something: fc.Arbitrary<Answers> = fc
  .tuple(everything, fc.tuple(...fields.map(() => fc.boolean())))
  .map(([answers, kept]) => Object.fromEntries(Object.entries(answers).filter((_, at) => kept[at])));

const condition = conditionOver(fields);
const today = fc.constantFrom(...someDays);

describe('our evaluator and a CEL library', () => {
  it('agree on the very text of a condition, where everything in it was answered', () => {
    let held = 0;
    const property = fc.property(condition, everything, today, (tree, answers, day) => {
      const ours = evaluate(tree, answers, day);
      held += ours ? 1 : 0;
      const theirs: unknown = cel.evaluate(printCondition(tree), {
        ...answersInCel(answers),
        today: midnight(day),
      });
      expect(theirs, printCondition(tree)).toBe(ours);
    });
    fc.assert(property, { numRuns: 3000 });
    expect(held).toBeGreaterThan(300);
  });

  it('agree on any answers, once CEL is told that a comparison with an unanswered field is false', () => {
    const property = fc.property(condition, something, today, (tree, answers, day) => {
      const context = { given: answersInCel(answers), today: midnight(day) };
      expect(cel.evaluate(guarded(tree), context), printCondition(tree)).toBe(evaluate(tree, answers, day));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  it('both read every condition that we print', () => {
    const property = fc.property(condition, (tree) => {
      const text = printCondition(tree);
      expect(parseCondition(text)).toEqual({ ok: true, condition: tree });
      expect(() => cel.parse(text)).not.toThrow();
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
