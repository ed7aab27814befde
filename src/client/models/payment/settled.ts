import type { PaymentView } from '#contract/schemas/bill.ts';

/** What time alone changes no more. A check that a person must make may take days: no page waits for it. */
export const isSettled = ({ word: { word } }: Pick<PaymentView, 'word'>): boolean =>
  word === 'paid' || word === 'refused' || word === 'abandoned' || word === 'not-paid';
