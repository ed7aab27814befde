import type { Procedure } from '#core/procedure/procedure.ts';
import { recordOn } from '#core/procedure/record.ts';
import type { Run, RunEvent } from '#core/procedure/run.ts';
import type { Visit, Walk } from '#resident/visit/visit.ts';

/** What the earlier run did at this step, and how to do it again; null when it did nothing that still fits. */
const sameAgain = ({ step }: Walk, before: Run): RunEvent | null => {
  if (step.kind === 'question') {
    const value = before.answers[step.field];
    return value === undefined ? null : { type: 'answer', field: step.field, value };
  }
  const values = recordOn(step, before);
  if (values) return { type: 'record', step: step.id, values };
  return step.kind === 'bill' || step.kind === 'payment' || step.kind === 'submission'
    ? null
    : { type: 'acknowledge' };
};

/** A bill's two fields, and the confirmation before a payment: they come before what is recorded. */
const prepare = (visit: Visit, { step }: Walk, before: Run): void => {
  if (step.kind === 'bill')
    for (const field of [step.referenceField, step.amountField]) {
      const value = before.answers[field];
      if (value !== undefined) visit.apply({ type: 'answer', field, value });
    }
  if (step.kind === 'payment' && before.acknowledged.includes(step.id)) visit.apply({ type: 'confirm' });
};

/** Walks the newer procedure as the older one was walked, up to the step on screen or as far as it still goes. */
export const walkAgain = (visit: Visit, procedure: Procedure): void => {
  const old = visit.walk.peek();
  if (!old) return;
  const { run } = old;
  visit.begin(procedure, run.today);
  for (let steps = 0; steps <= procedure.steps.length; steps += 1) {
    const now = visit.walk.peek();
    if (!now || now.step.id === run.cursor) return;
    prepare(visit, now, run);
    const event = sameAgain(now, run);
    if (!event || !visit.apply(event)) return;
  }
};
