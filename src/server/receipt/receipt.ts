import { createFormat } from '#i18n/format.ts';
import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import type { StoredBill } from '../ports/bills.ts';
import type { Letter } from '../ports/mail.ts';
import type { StoredAttempt } from '../ports/payments.ts';
import { receiptWords } from './receipt-words.ts';

/** In French a colon stands after a space that never breaks. */
const colonOf = (locale: Locale): string => (locale.startsWith('fr') ? '\u00a0: ' : ': ');

/** The receipt of an attempt that is paid, in plain text: it names no person. */
export const receiptOf = (
  attempt: StoredAttempt & { readonly paidAt: Instant },
  bill: StoredBill,
  locale: Locale,
): Omit<Letter, 'to'> => {
  const words = receiptWords[locale];
  const { cents, date, time } = createFormat(locale);
  const line = (name: string, value: string): string => `${name}${colonOf(locale)}${value}`;
  const when = `${date(attempt.paidAt)}, ${time(attempt.paidAt)}`;
  return {
    subject: words.subject,
    text: [
      words.paid,
      '',
      line(words.label, bill.label),
      line(words.payee, bill.payee),
      line(words.reference, bill.printedReference),
      line(words.amount, cents(attempt.asked.amount)),
      line(words.date, when),
      ...(attempt.paidBy === null ? [] : [words.by[attempt.paidBy]]),
      line(words.code, attempt.code),
      '',
      ...(attempt.asked.test ? [words.test, ''] : []),
      words.keep,
      words.unread,
      '',
    ].join('\n'),
  };
};
