import { pathOf } from './path.ts';
import type { Procedure, Step } from './procedure.ts';
import { type PaymentValue, recordName } from './record.ts';
import type { Run } from './run.ts';

/** Nothing began: the person chose another means, or nobody answered. What led there may still change. */
const beganNothing: readonly string[] = ['declined', 'unavailable'] satisfies readonly PaymentValue[];

/** True when what this step has on record means that something began. */
export const freezes = (step: Step, run: Pick<Run, 'records'>): boolean => {
  if (step.kind !== 'payment' && step.kind !== 'submission') return false;
  const value = run.records[recordName(step)];
  return value !== undefined && !beganNothing.includes(value);
};

/** True for a step whose answers led to a payment or a request: changing them means a new run. */
export const isFrozen = (procedure: Procedure, run: Run, stepId: string): boolean => {
  const path = pathOf(procedure, run);
  const last = path.findLastIndex((step) => freezes(step, run));
  return path.findIndex((step) => step.id === stepId) < last && path.some((step) => step.id === stepId);
};
