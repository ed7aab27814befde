import { after, type Instant } from '../instant.ts';
import { type Attempt, settleAfter } from './attempt.ts';

/**
 * What the resident is told of a payment. `refused-for-now` carries until when the open page may still be used;
 * `being-checked` is said whenever we do not know, and never "échec".
 */
export type PaymentWord =
  | { readonly word: 'paid' }
  | { readonly word: 'in-progress'; readonly until: Instant }
  | { readonly word: 'refused-for-now'; readonly until: Instant }
  | { readonly word: 'abandoned-for-now'; readonly until: Instant }
  | { readonly word: 'refused' }
  | { readonly word: 'abandoned' }
  | { readonly word: 'not-paid' }
  | { readonly word: 'being-checked' };

export const wordOf = (attempt: Attempt): PaymentWord => {
  const until = after(attempt.createdAt, settleAfter);
  switch (attempt.state) {
    case 'paid':
      return { word: 'paid' };
    case 'created':
    case 'opened':
      return { word: 'in-progress', until };
    case 'refused-for-now':
      return { word: 'refused-for-now', until };
    case 'abandoned-for-now':
      return { word: 'abandoned-for-now', until };
    case 'refused':
      return { word: 'refused' };
    case 'abandoned':
      return { word: 'abandoned' };
    case 'expired':
    case 'void':
      return { word: 'not-paid' };
    case 'unverified':
    case 'mismatched':
      return { word: 'being-checked' };
  }
};
