import type { Asked } from './attempt.ts';

/**
 * What the server itself learnt from the provider. A browser that returns and a notification are none of these: they
 * only make the server ask.
 */
export type Evidence =
  | { readonly is: 'opened'; readonly providerId: string }
  /** The provider said no before any payment page existed. */
  | { readonly is: 'not-opened' }
  /** A time-out or a broken line while opening: no page was given to anyone. */
  | { readonly is: 'opening-unclear' }
  /** `result` as the provider names it: P, V, R, Z, A, or one that we do not know. `paid` is null when it does not say. */
  | { readonly is: 'result'; readonly result: string; readonly paid: Asked | null }
  /** P5: no result yet, or none ever. */
  | { readonly is: 'no-result' }
  /** P1: it never knew this payment, or has forgotten it since. */
  | { readonly is: 'forgotten' }
  /** A time-out, a technical fault, something unreadable: nothing was learnt. */
  | { readonly is: 'silence' }
  /** Time went by. */
  | { readonly is: 'clock' };

/** Nothing is settled unless all four are equal: a test payment never pays a real bill. */
export const agrees = (asked: Asked, paid: Asked | null): boolean =>
  paid !== null &&
  asked.amount === paid.amount &&
  asked.reference === paid.reference &&
  asked.client === paid.client &&
  asked.test === paid.test;
