import type { Condition } from '#core/condition/condition.ts';
import type { BillStep, PaymentStep, Procedure, Step } from '#core/procedure/procedure.ts';
import { recordedBy, recordName } from '#core/procedure/record.ts';

const isPaidFor = (step: PaymentStep, before: readonly Step[]) => ({
  bill: before.find((each): each is BillStep => each.kind === 'bill' && each.id === step.bill),
  tries: before.filter((each): each is PaymentStep => each.kind === 'payment' && each.bill === step.bill),
});

const settling: readonly string[] = ['paid', 'being-checked'];

/** A bill may be paid when it is to pay, and no earlier try at it on this walk is paid or may still be. */
export const payableWhen = (procedure: Procedure, step: PaymentStep, at: number): Condition | null => {
  const { bill, tries } = isPaidFor(step, procedure.steps.slice(0, at));
  if (!bill) return null;
  const settled = tries.map((each): Condition => ({
    op: 'not',
    of: { op: 'in', field: recordName(each), list: settling },
  }));
  const toPay: Condition = { op: 'compare', field: recordName(bill), by: '==', to: 'to-pay' };
  return settled.length === 0 ? toPay : { op: 'and', all: [toPay, ...settled] };
};

/** Each value that keeps a payment from being asked for, by the name under which it is recorded. */
export const unpayable = (
  procedure: Procedure,
  step: PaymentStep,
  at: number,
): readonly (readonly [string, string])[] => {
  const { bill, tries } = isPaidFor(step, procedure.steps.slice(0, at));
  const valuesOf = (of: BillStep) => recordedBy(of).find(({ name }) => name === recordName(of))?.values ?? [];
  const ofBill = bill ? valuesOf(bill).filter((value) => value !== 'to-pay') : [];
  return [
    ...(bill ? ofBill.map((value) => [recordName(bill), value] as const) : []),
    ...tries.flatMap((each) => settling.map((value) => [recordName(each), value] as const)),
  ];
};
