import { readAnswer } from '../procedure/field.ts';
import type { Field } from '../procedure/procedure.ts';
import type { ShownField, ShownStep } from './screen.ts';

/** A choice that is not personal may be seen; everything else only after its person's own "oui". */
export const isOpenToSee = (field: Field): boolean =>
  !field.personal && (field.type === 'choice' || field.type === 'yes-no');

/** One field as the agent may see it. `typed` is what stands in it, empty when nothing does. */
export const shownField = (field: Field, typed: string, shared: boolean): ShownField => {
  const { id } = field;
  if (typed === '') return { id, shared, holds: { is: 'nothing' } };
  return {
    id,
    shared,
    holds: shared || isOpenToSee(field) ? { is: 'value', value: typed } : { is: 'masked' },
  };
};

/** What came from elsewhere is not believed: true when each value there is a choice that may be seen, or was shown by its person. */
export const isWellMasked = (fields: Readonly<Record<string, Field>>, step: ShownStep): boolean =>
  step.fields.every(({ id, shared, holds }) => {
    // An id from elsewhere may be the name of what every object has.
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    if (field === undefined) return false;
    return holds.is !== 'value' || shared || (isOpenToSee(field) && readAnswer(field, holds.value).ok);
  });
