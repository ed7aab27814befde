import { cents } from '#core/payment/cents.ts';
import type { Records } from '#core/procedure/record.ts';
import type { Resident } from '#resident/app/resident.ts';
import { billSample } from '../bill-sample.ts';

/** The bill on show is the one whose reference and amount were given on this walk. */
export const findBills = ({ visit, services }: Resident): void => {
  const walk = visit.walk.peek();
  if (!walk) return;
  for (const step of walk.path) {
    if (step.kind !== 'bill') continue;
    const { [step.referenceField]: reference, [step.amountField]: amount } = walk.run.answers;
    if (typeof reference === 'string' && typeof amount === 'number')
      void services.payments.model.peek()?.search.find({ reference, amount: cents(amount) });
  }
};

/** Nothing is looked up, paid or sent here: the editor says what came of it. */
export const pretend = (resident: Resident, values: Records): void => {
  const { visit, flow } = resident;
  const walk = visit.walk.peek();
  if (!walk) return;
  const { step, procedure, run } = walk;
  if (step.kind === 'bill') {
    for (const [field, value] of Object.entries(billSample(procedure, step)))
      if (run.answers[field] === undefined) visit.apply({ type: 'answer', field, value });
    findBills(resident);
  }
  if (step.kind === 'payment') visit.apply({ type: 'confirm' });
  flow.apply({ type: 'record', step: step.id, values });
};
