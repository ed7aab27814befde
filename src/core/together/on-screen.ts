import type { Procedure, Step } from '../procedure/procedure.ts';
import { pointActions, type PointTarget } from './point.ts';
import type { ShownStep } from './screen.ts';

/** The ids of the choices that a step offers. */
const choicesOf = ({ fields }: Procedure, step: Step): readonly string[] => {
  const field = step.kind === 'question' ? fields[step.field] : undefined;
  if (field?.type === 'yes-no') return ['true', 'false'];
  return field?.type === 'choice' ? field.choices.map(({ id }) => id) : [];
};

/** An outcome has no way on: it is the end. */
const actionsOf = (step: Step): readonly string[] =>
  step.kind === 'outcome' ? pointActions.filter((action) => action !== 'next') : pointActions;

/** True when this very thing stands on the screen that the resident shows. */
export const isOnScreen = (
  procedure: Procedure,
  { id: stepId, fields, items }: ShownStep,
  { kind, id }: PointTarget,
): boolean => {
  const step = procedure.steps.find((each) => each.id === stepId);
  if (!step) return false;
  switch (kind) {
    case 'field':
      return fields.some((field) => field.id === id);
    case 'choice':
      return choicesOf(procedure, step).includes(id);
    case 'item':
      return items.includes(id);
    case 'action':
      return actionsOf(step).includes(id);
  }
};
