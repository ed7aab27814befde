import type { PaymentWord } from '#core/payment/word.ts';
import type { WordKey } from '#i18n/keys.ts';

const keys = {
  paid: 'desk.attempt.paid',
  'in-progress': 'desk.attempt.inProgress',
  'refused-for-now': 'desk.attempt.refusedForNow',
  'abandoned-for-now': 'desk.attempt.abandonedForNow',
  refused: 'desk.attempt.refused',
  abandoned: 'desk.attempt.abandoned',
  'not-paid': 'desk.attempt.notPaid',
  'being-checked': 'desk.attempt.beingChecked',
} as const satisfies Readonly<Record<PaymentWord['word'], WordKey>>;

/** One attempt's end in a word. One that this page does not know yet is not known: never a failure. */
export const attemptKey = (word: string): WordKey =>
  Object.hasOwn(keys, word) ? keys[word as PaymentWord['word']] : 'desk.attempt.beingChecked';
