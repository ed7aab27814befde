import type { Choice, Field } from '#core/procedure/procedure.ts';

const keysOf = ({ labelText, hintText }: Field | Choice): readonly string[] =>
  hintText === undefined ? [labelText] : [labelText, hintText];

/** Every sentence that a field shows, for the dates of the facts in them. */
export const fieldKeys = (field: Field): readonly string[] =>
  field.type === 'choice' ? [...keysOf(field), ...field.choices.flatMap(keysOf)] : keysOf(field);
