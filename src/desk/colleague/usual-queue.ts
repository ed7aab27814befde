import type { Library } from '#core/library.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';

const takes = ({ steps }: Procedure, wanted: (step: Step) => boolean): string | null => {
  const step = steps.find((each) => each.kind === 'submission' && wanted(each));
  return step?.kind === 'submission' ? step.service : null;
};

const isClaim = (step: Step): boolean => step.kind === 'submission' && step.about === 'claim';

/**
 * Whose matter a procedure is, where what is published says so: the service that takes what it sends, or, where it only
 * asks for a bill, the one that takes the claims about bills. A service's queue has the service's id.
 */
export const usualQueue = (library: Library | null, procedureId: string | null): string | null => {
  const procedure = library?.procedures.find(({ id }) => id === procedureId);
  if (!library || !procedure) return null;
  const own = takes(procedure, () => true);
  if (own !== null || !procedure.steps.some(({ kind }) => kind === 'bill')) return own;
  const claims = library.procedures.map((each) => takes(each, isClaim));
  return claims.find((service) => service !== null) ?? null;
};
