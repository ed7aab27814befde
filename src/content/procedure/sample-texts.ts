import type { TextField } from '#core/procedure/procedure.ts';

/** One text that each keyboard's field accepts: conditions see of a text only whether it was answered. */
export const sampleTexts: Readonly<Record<TextField['keyboard'], string>> = {
  letters: 'Diop',
  email: 'a@exemple.fr',
  phone: '0144522919',
  reference: 'A1',
};
