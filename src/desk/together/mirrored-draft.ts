import { signal } from '@preact/signals';
import type { Field } from '#core/procedure/procedure.ts';
import type { ShownField } from '#core/together/screen.ts';
import type { Draft } from '#steps/draft.ts';

const isTouched = ({ type }: Field): boolean => type === 'choice' || type === 'yes-no';

/** A day stands in three fields: none of them has room for a mask. */
export const hasRoom = (field: Field): boolean =>
  !isTouched(field) && !(field.type === 'date' && field.precision === 'day');

const standing = (field: Field, holds: ShownField['holds'] | undefined, mask: string): string => {
  if (holds?.is === 'value') return holds.value;
  if (holds?.is !== 'masked' || !hasRoom(field)) return '';
  // An amount's field is short: the dots alone.
  return field.type === 'cents' ? mask.replace(/ .*/, '') : mask;
};

/** A field as the desk draws it: what stands in it, or the mask; nobody types here. */
export const mirroredDraft = (field: Field, holds: ShownField['holds'] | undefined, mask: string): Draft => ({
  field,
  typed: signal(standing(field, holds, mask)),
  wrong: signal(null),
  refusals: signal(0),
  type: () => undefined,
  submit: () => null,
});
