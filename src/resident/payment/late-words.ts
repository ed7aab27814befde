import type { PaymentStep } from '#core/procedure/procedure.ts';
import { paymentRecord, recordOn } from '#core/procedure/record.ts';
import type { Resident } from '../app/resident.ts';
import { billOfPayment, lastWord } from './payment-step.ts';

/**
 * A payment may still change its word after the walk went on: a late "paid" wins. Not on the payment's own step, whatever
 * it was left with before: there the word is shown with its receipt, and its person goes on.
 */
export const followLateWords = ({ services, visit, flow }: Resident): void => {
  const payments = services.payments.model.value;
  const walk = visit.walk.value;
  if (!payments || !walk) return;
  const passed = walk.path.filter(
    (step): step is PaymentStep =>
      step.kind === 'payment' && step.id !== walk.step.id && recordOn(step, walk.run) !== null,
  );
  for (const step of passed) {
    const proof = billOfPayment(walk, step);
    const said = proof && lastWord(payments, proof);
    if (said?.word.word !== 'paid') continue;
    const event = paymentRecord(step, said.word);
    if (JSON.stringify(recordOn(step, walk.run)) !== JSON.stringify(event.values)) flow.apply(event);
  }
};
