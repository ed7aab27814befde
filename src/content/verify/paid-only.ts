import type { Condition } from '#core/condition/condition.ts';
import type { BillStep, PaymentStep, Procedure, Step } from '#core/procedure/procedure.ts';
import { recordedBy, recordName, type RecordStep } from '#core/procedure/record.ts';
import type { YamlPath } from '../yaml-path.ts';
import { saysPaid } from './says-paid.ts';
import type { FrenchWords } from './words.ts';

/** A value of a bill or a payment with which nobody may come to a step. */
export interface Unpaid {
  readonly at: YamlPath;
  /** The name under which the value is recorded. */
  readonly about: string;
  /** False as soon as somebody comes with that value, and did not pay otherwise on the way. */
  readonly condition: Condition;
}

const is = (step: RecordStep, to: string): Condition => ({
  op: 'compare',
  field: recordName(step),
  by: '==',
  to,
});

const isAct = (step: Step): boolean =>
  step.kind === 'question' || step.kind === 'check' || step.kind === 'bill' || step.kind === 'payment';

/** The first place of a step that states « c’est payé », or null. */
const placeSaying = (step: Step, at: number, { texts, places }: FrenchWords): YamlPath | null => {
  if (isAct(step)) return null;
  const keys = [step.titleText, ...step.bodyTexts, ...(step.kind === 'outcome' ? step.nextTexts : [])];
  const key = keys.find((each) => saysPaid(texts.get(each) ?? ''));
  return key === undefined ? null : (places.get(key) ?? ['steps', at]);
};

const valuesOf = (step: RecordStep): readonly string[] =>
  recordedBy(step).find(({ name }) => name === recordName(step))?.values ?? [];

/** Each value but `paid` of one step, unless something on the way made up for it. */
const unlessPaid = (step: RecordStep, way: readonly Condition[], at: YamlPath): readonly Unpaid[] =>
  valuesOf(step)
    .filter((value) => value !== 'paid')
    .map((value) => ({
      at,
      about: recordName(step),
      condition: { op: 'or', all: [{ op: 'not', of: is(step, value) }, ...way] },
    }));

const ofBill = (
  bill: BillStep,
  before: readonly Step[],
  says: YamlPath | null,
  at: YamlPath,
): readonly Unpaid[] => {
  const tries = before.filter(
    (each): each is PaymentStep => each.kind === 'payment' && each.bill === bill.id,
  );
  const paid = [...tries.map((each) => is(each, 'paid')), ...(says ? [is(bill, 'paid')] : [])];
  const tried = tries.flatMap((each) => {
    const after = before.slice(before.indexOf(each) + 1);
    const sent = says ? [] : after.filter((one) => one.kind === 'submission').map((one) => is(one, 'sent'));
    return unlessPaid(each, [...paid, ...sent], at);
  });
  return says ? [...unlessPaid(bill, paid, at), ...tried] : tried;
};

/**
 * What must never be so where a step says that a bill is paid, or an outcome that all is done: a value other than
 * `paid`. What is done may also be a request that was sent after a payment that failed.
 */
export const unpaidAt = (procedure: Procedure, at: number, words: FrenchWords): readonly Unpaid[] => {
  const step = procedure.steps[at];
  if (!step) return [];
  const says = placeSaying(step, at, words);
  if (!says && !(step.kind === 'outcome' && step.result === 'done')) return [];
  const before = procedure.steps.slice(0, at);
  const bills = before.filter((each): each is BillStep => each.kind === 'bill');
  return bills.flatMap((bill) => ofBill(bill, before, says, says ?? ['steps', at, 'result']));
};
