import { randomInt } from 'node:crypto';
import { crockford } from '#core/request/crockford.ts';

/** A code that people read aloud, five random bits each character. */
export const randomCode = (length: number): string =>
  Array.from({ length }, () => crockford[randomInt(crockford.length)]).join('');
