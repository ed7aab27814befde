import type { TextField } from '../procedure.ts';
import { squeezed, tidied } from './clean.ts';
import { type FieldKnowledge, type Keyboard, no, type Reading, yes } from './knowledge.ts';

const email = (given: string): Reading => {
  const text = squeezed(given);
  const at = text.lastIndexOf('@');
  const address = `${text.slice(0, at + 1)}${text.slice(at + 1).toLowerCase()}`;
  return /^[^@]{1,64}@[^@.]+(?:\.[^@.]+)*\.[^@.]{2,}$/.test(address) ? yes(address) : no('bad-email');
};

const phone = (given: string): Reading => {
  const digits = squeezed(given)
    .replace(/[.\-()/]/g, '')
    .replace(/^(?:\+33|0033)0?(?=[1-9]\d{8}$)/, '0');
  return /^(?:0[1-9]\d{8}|\+\d{8,15})$/.test(digits) ? yes(digits) : no('bad-phone');
};

/** References are printed with spaces and dots that nobody types twice the same. */
const reference = (given: string): Reading => {
  const text = squeezed(given).replace(/[.]/g, '').toUpperCase();
  return /^[A-Z0-9][A-Z0-9/-]*$/.test(text) ? yes(text) : no('bad-reference');
};

const readers = { letters: (given: string) => yes(tidied(given)), email, phone, reference };

const keyboards: Readonly<Record<TextField['keyboard'], Keyboard>> = {
  letters: 'azerty',
  email: 'email',
  phone: 'numbers',
  reference: 'reference',
};

export const text: FieldKnowledge<TextField> = {
  read: (field, given) => {
    if (typeof given === 'boolean') return no('empty');
    if (squeezed(String(given)) === '') return no('empty');
    const reading = readers[field.keyboard](String(given));
    return reading.ok && String(reading.value).length > field.maxLength ? no('too-long') : reading;
  },
  keyboard: (field) => keyboards[field.keyboard],
  show: (_field, answer) => ({ as: 'text', text: String(answer) }),
  typed: (_field, answer) => String(answer),
};
