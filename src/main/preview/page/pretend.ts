import { cents } from '#core/payment/cents.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import type { Records } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import type { Resident } from '#resident/app/resident.ts';

/** Something that the field takes. */
const sample = (procedure: Procedure, id: string): Answer => {
  const field = procedure.fields[id];
  if (field?.type === 'cents') return Math.min(Math.max(field.min, 4_250), field.max);
  return field?.type === 'text' ? 'EXEMPLE1'.slice(0, field.maxLength) : '';
};

const fieldsOf = (step: Step): readonly string[] =>
  step.kind === 'bill' ? [step.referenceField, step.amountField] : [];

/** Nothing is looked up, paid or sent here: the editor says what came of it. */
export const pretend = ({ visit, flow, services }: Resident, values: Records): void => {
  const walk = visit.walk.peek();
  if (!walk) return;
  const { step, procedure, run } = walk;
  for (const field of fieldsOf(step))
    if (run.answers[field] === undefined)
      visit.apply({ type: 'answer', field, value: sample(procedure, field) });
  if (step.kind === 'bill') {
    const { answers = {} } = visit.walk.peek()?.run ?? {};
    const reference = String(answers[step.referenceField]);
    const amount = cents(Number(answers[step.amountField]));
    void services.payments.model.peek()?.search.find({ reference, amount });
  }
  if (step.kind === 'payment') visit.apply({ type: 'confirm' });
  flow.apply({ type: 'record', step: step.id, values });
};
