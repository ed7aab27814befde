import { type Instant, type Millis, minutes } from '../instant.ts';
import type { Cents } from './cents.ts';

/**
 * One try at paying one bill. `created` is committed before the provider is called; `opened` has a payment page that
 * somebody may be on. `refused-for-now` and `abandoned-for-now` are not final: the payer may still succeed on the
 * page that is open. `unverified` ended without our knowing how, and a person must look. `mismatched` was paid, but
 * not what we asked for: it freezes its bill.
 */
export const attemptStates = [
  'created',
  'opened',
  'refused-for-now',
  'abandoned-for-now',
  'paid',
  'refused',
  'abandoned',
  'expired',
  'unverified',
  'mismatched',
  'void',
] as const;

export type AttemptState = (typeof attemptStates)[number];

/** While an attempt is in one of these, its bill takes no other: the database holds at most one such row per bill. */
export const liveStates: readonly AttemptState[] = [
  'created',
  'opened',
  'refused-for-now',
  'abandoned-for-now',
  'unverified',
  'mismatched',
];

export const isLive = (state: AttemptState): boolean => liveStates.includes(state);

/** What was asked of the provider, kept to be compared with what it says was paid. */
export interface Asked {
  readonly amount: Cents;
  /** Letters and digits only, as sent. */
  readonly reference: string;
  /** Six digits; a leading zero counts. */
  readonly client: string;
  readonly test: boolean;
}

export interface Attempt {
  readonly state: AttemptState;
  readonly asked: Asked;
  readonly createdAt: Instant;
  /** When the provider last answered with anything that it knew, `P5` included; null before. */
  readonly answeredAt: Instant | null;
  /** The provider's own id; null until it opened a payment. */
  readonly providerId: string | null;
}

/**
 * The provider's page lives 15 minutes; before 20 nothing but a payment is final, whatever it says, and nobody is
 * invited to a second attempt.
 */
export const settleAfter: Millis = minutes(20);

export const canStillChange = (attempt: Attempt, now: Instant): boolean =>
  now - attempt.createdAt < settleAfter;
