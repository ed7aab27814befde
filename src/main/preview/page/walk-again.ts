import type { Procedure } from '#core/procedure/procedure.ts';
import { recordOn } from '#core/procedure/record.ts';
import type { Run, RunEvent } from '#core/procedure/run.ts';
import type { Visit, Walk } from '#resident/visit/visit.ts';
import type { Way } from '../wire.ts';
import type { Aim } from './messages.ts';

/** What was said and found on a walk; enough to walk it again. */
type Said = Pick<Run, 'answers' | 'records' | 'acknowledged'>;

/** What was done at this step, and how to do it again; null when nothing was that still fits. */
const sameAgain = ({ step }: Walk, before: Said): RunEvent | null => {
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
const prepare = (visit: Visit, { step }: Walk, before: Said): void => {
  if (step.kind === 'bill')
    for (const field of [step.referenceField, step.amountField]) {
      const value = before.answers[field];
      if (value !== undefined) visit.apply({ type: 'answer', field, value });
    }
  if (step.kind === 'payment' && before.acknowledged.includes(step.id)) visit.apply({ type: 'confirm' });
};

/** True once the step is on screen; else the walk stands as far as what was said still leads. */
const walkTo = (visit: Visit, procedure: Procedure, step: string, said: Said, today: string): boolean => {
  visit.begin(procedure, today);
  for (let steps = 0; steps <= procedure.steps.length; steps += 1) {
    const now = visit.walk.peek();
    if (!now) return false;
    if (now.step.id === step) return true;
    prepare(visit, now, said);
    const event = sameAgain(now, said);
    if (!event || !visit.apply(event)) return false;
  }
  return false;
};

/** Walks to a step on a way that the check found: as of today if it can be, else on the day that it was found for. */
export const walkTheWay = (
  visit: Visit,
  procedure: Procedure,
  { step, way }: Pick<Aim, 'step' | 'way'>,
  today: string,
): boolean => {
  const said: Said = { ...way, acknowledged: procedure.steps.map(({ id }) => id) };
  return walkTo(visit, procedure, step, said, today) || walkTo(visit, procedure, step, said, way.today);
};

/**
 * Walks the newer procedure as the older one was walked, up to the step on screen. Where that no longer leads there,
 * `stay` gives the answers that are missing, then all of them; where nothing does, the walk stands as far as it goes.
 */
export const walkAgain = (visit: Visit, procedure: Procedure, stay: Aim | null): void => {
  const run = visit.walk.peek()?.run;
  if (!run || walkTo(visit, procedure, run.cursor, run, run.today)) return;
  if (stay?.procedure === procedure.id && stay.step === run.cursor) {
    const { way } = stay;
    const both: Way = {
      today: way.today,
      answers: { ...way.answers, ...run.answers },
      records: { ...way.records, ...run.records },
    };
    if (walkTheWay(visit, procedure, { ...stay, way: both }, run.today)) return;
    if (walkTheWay(visit, procedure, stay, run.today)) return;
  }
  walkTo(visit, procedure, run.cursor, run, run.today);
};
