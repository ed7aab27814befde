import type { Instant } from '#core/instant.ts';

/** One payment that this browser began: an id and what reads it, both made at random; no name, no bill, no amount. */
export interface KeptAttempt {
  readonly attemptId: string;
  readonly capability: string;
  readonly startedAt: Instant;
}

/** Where a phone keeps the payment that it began, since the payment page may kill the tab. Never throws. */
export interface KeptAttempts {
  read(): KeptAttempt | null;
  write(attempt: KeptAttempt): void;
  clear(): void;
}
