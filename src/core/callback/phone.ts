import type { Brand } from '../brand.ts';

/** `+` and digits, as ITU-T E.164 writes them: `+33612345678`. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

const inFrance = /^(?:0|\+33)0?([1-79]\d{8})$/;
const abroad = /^\+(?!33)[1-9]\d{7,14}$/;

/** The number that was typed; null for what is none, and for the numbers in 08 that nobody is called back on. */
export const phoneNumber = (typed: string): PhoneNumber | null => {
  const bare = typed.replace(/[\s().\u2010-\u2015-]/g, '').replace(/^00/, '+');
  const french = inFrance.exec(bare)?.[1];
  if (french !== undefined && !bare.startsWith('00')) return `+33${french}` as PhoneNumber;
  return abroad.test(bare) ? (bare as PhoneNumber) : null;
};

/** As it is read out: `06 12 34 56 78`, and from abroad with its prefix. */
export const printedNumber = (number: PhoneNumber): string =>
  number.startsWith('+33') ? `0${number.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00A0') : number;
