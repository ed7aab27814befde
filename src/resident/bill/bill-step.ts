import type { Payments } from '#client/models/payment/payments.ts';
import { amountText } from '#core/payment/amount-text.ts';
import { cents } from '#core/payment/cents.ts';
import type { BillStep } from '#core/procedure/procedure.ts';
import { billRecord } from '#core/procedure/record.ts';
import type { Run } from '#core/procedure/run.ts';
import type { BillDealings } from '#steps/payment/dealings.ts';
import type { BillProof } from '#contract/schemas/bill.ts';
import type { Resident } from '../app/resident.ts';
import { noBillOf } from './no-bill.ts';

/** What the answers of a bill step prove; null until both are given. */
export const proofOf = ({ referenceField, amountField }: BillStep, run: Run): BillProof | null => {
  const [reference, amount] = [run.answers[referenceField], run.answers[amountField]];
  return typeof reference === 'string' && typeof amount === 'number'
    ? { reference, amount: cents(amount) }
    : null;
};

export const sameProof = (a: BillProof, b: BillProof): boolean =>
  a.reference === b.reference && a.amount === b.amount;

/** An answer to what was typed in another walk, or before a change, is none to this one. */
const lookupOf = ({ search }: Payments, proof: BillProof | null): BillDealings['lookup'] => {
  const now = search.state.value;
  if (now.is === 'none' || !proof || !sameProof(now.proof, proof)) return { is: 'none' };
  switch (now.is) {
    case 'looking':
      return { is: 'looking' };
    case 'found':
      return { is: 'found', bill: now.bill };
    case 'failed':
      return { is: 'failed', why: noBillOf(now.trouble) };
  }
};

/** A bill step: what is typed, what it led to, and what its person makes of it. */
export const billDealings = (
  { visit, flow, services }: Resident,
  payments: Payments,
  step: BillStep,
): BillDealings | null => {
  const reference = visit.draftOf(step.referenceField);
  const amount = visit.draftOf(step.amountField);
  if (!reference || !amount) return null;
  const { search } = payments;
  const walk = visit.walk.value;

  const look = (): void => {
    const [first, second] = [reference.submit(), amount.submit()];
    if (first === null || second === null) return;
    flow.apply({ type: 'answer', field: step.referenceField, value: first });
    flow.apply({ type: 'answer', field: step.amountField, value: second });
    const run = visit.walk.peek()?.run;
    const proof = run && proofOf(step, run);
    if (proof) void search.find(proof);
  };
  const put = (found: Parameters<typeof billRecord>[1]): void => {
    // A payment rests on this bill already: it stays as it was put down, and the walk goes on.
    if (!flow.apply(billRecord(step, found))) flow.apply({ type: 'acknowledge' });
  };

  return {
    lookup: lookupOf(payments, walk && proofOf(step, walk.run)),
    reference,
    amount,
    demoBills: services.demo.value ? payments.demoBills.list.value : [],
    look,
    take: (bill) => {
      reference.type(bill.reference);
      amount.type(amountText(bill.amount));
      look();
    },
    accept: () => {
      const now = search.state.peek();
      if (now.is === 'found') put(now.bill.standing);
    },
    again: search.forget,
    goWithout: () => {
      const now = search.state.peek();
      if (now.is === 'failed') put(noBillOf(now.trouble) === 'unknown' ? 'unknown' : 'unavailable');
    },
  };
};
