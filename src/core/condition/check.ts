import type { Field } from '../procedure/procedure.ts';
import type { Comparator, Condition, Constant } from './condition.ts';

export type ConditionReason =
  | 'unknown-field'
  | 'asked-later'
  | 'wrong-constant'
  | 'unknown-choice'
  | 'has-no-order'
  | 'text-only-answered'
  | 'repeated-constant';

/** One thing that is wrong with a condition; `constant` is the constant at fault, if one is. */
export interface ConditionFault {
  readonly reason: ConditionReason;
  readonly field: string;
  readonly constant?: Constant;
}

export interface Scope {
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields that a walk may have asked before this condition is read. */
  readonly askedBefore: ReadonlySet<string>;
}

type Kind = 'text' | 'integer' | 'truth' | 'day' | 'none';

/** The kind of constant that a field compares with. */
const kindOf = (field: Field): Kind => {
  switch (field.type) {
    case 'choice':
      return 'text';
    case 'yes-no':
      return 'truth';
    case 'integer':
    case 'cents':
      return 'integer';
    case 'date':
      return field.precision === 'day' ? 'day' : 'integer';
    case 'text':
      return 'none';
  }
};

const kindOfConstant = (constant: Constant): Kind => {
  if (typeof constant === 'string') return 'text';
  if (typeof constant === 'number') return 'integer';
  return typeof constant === 'boolean' ? 'truth' : 'day';
};

const checkConstant = (field: Field, constant: Constant): readonly ConditionFault[] => {
  if (kindOf(field) !== kindOfConstant(constant))
    return [{ reason: 'wrong-constant', field: field.id, constant }];
  if (field.type !== 'choice' || field.choices.some((choice) => choice.id === constant)) return [];
  return [{ reason: 'unknown-choice', field: field.id, constant }];
};

const isOrdered = (by: Comparator): boolean => by !== '==' && by !== '!=';

const checkUse = (
  condition: Extract<Condition, { field: string }>,
  { fields, askedBefore }: Scope,
): readonly ConditionFault[] => {
  const field = Object.hasOwn(fields, condition.field) ? fields[condition.field] : undefined;
  if (!field) return [{ reason: 'unknown-field', field: condition.field }];
  if (!askedBefore.has(field.id)) return [{ reason: 'asked-later', field: field.id }];
  if (condition.op === 'answered') return [];
  if (field.type === 'text') return [{ reason: 'text-only-answered', field: field.id }];
  if (condition.op === 'in') {
    const repeated = new Set(condition.list.map((each) => JSON.stringify(each))).size < condition.list.length;
    const twice: readonly ConditionFault[] = repeated
      ? [{ reason: 'repeated-constant', field: field.id }]
      : [];
    return [...condition.list.flatMap((each) => checkConstant(field, each)), ...twice];
  }
  const noOrder = isOrdered(condition.by) && (field.type === 'choice' || field.type === 'yes-no');
  return noOrder ? [{ reason: 'has-no-order', field: field.id }] : checkConstant(field, condition.to);
};

/** Everything that is wrong with a condition, given the fields that may be known where it stands. */
export const checkCondition = (condition: Condition, scope: Scope): readonly ConditionFault[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.all.flatMap((each) => checkCondition(each, scope));
    case 'not':
      return checkCondition(condition.of, scope);
    case 'constant':
      return [];
    case 'compare':
    case 'in':
    case 'answered':
      return checkUse(condition, scope);
  }
};
