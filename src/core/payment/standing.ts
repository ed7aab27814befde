import type { Instant } from '../instant.ts';

/** Why a bill that is known takes no payment on line; each has a human way on. */
export const unpayableReasons = [
  'past-deadline',
  'with-the-treasury',
  'by-direct-debit',
  'below-minimum',
  'above-maximum',
] as const;

export type UnpayableReason = (typeof unpayableReasons)[number];

/** How a settled bill was paid; `other` is what an import says without more. */
export const paidBy = ['card', 'debit', 'counter', 'other'] as const;

export type PaidBy = (typeof paidBy)[number];

/**
 * Where one bill stands, as anyone who knows its reference and exact amount may be told. `code` is what a resident
 * gives to an agent instead of a name. "Refused" and "abandoned" carry until when the open page may still be used.
 */
export type BillStanding =
  | { readonly is: 'to-pay' }
  | { readonly is: 'in-progress'; readonly since: Instant; readonly until: Instant }
  | { readonly is: 'refused-for-now'; readonly since: Instant; readonly until: Instant }
  | { readonly is: 'abandoned-for-now'; readonly since: Instant; readonly until: Instant }
  | { readonly is: 'being-checked'; readonly since: Instant; readonly code: string }
  | { readonly is: 'paid'; readonly at: Instant; readonly by: PaidBy }
  | { readonly is: 'not-payable'; readonly why: UnpayableReason };
