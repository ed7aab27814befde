/** Spaces of every width, and what can't be seen but comes with a paste. */
const blanks = /[\s\u00a0\u2000-\u200f\u2028-\u202f\u2060\ufeff]+/g;

const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Without any blank at all: for numbers, dates, references. */
export const squeezed = (text: string): string =>
  text.normalize('NFC').replace(controls, '').replace(blanks, '');

/** With single spaces and no control characters: for words. */
export const tidied = (text: string): string =>
  text.normalize('NFC').replace(controls, '').replace(blanks, ' ').trim();
