import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';

/** One payment that this browser began: an id and what reads it, both made at random; no name, no bill, no amount. */
export interface KeptAttempt {
  readonly attemptId: string;
  readonly capability: string;
  readonly startedAt: Instant;
  /** In which its person read: the payment page comes back to a page that starts afresh. */
  readonly locale: Locale;
}

/** Where a phone keeps the payment that it began, since the payment page may kill the tab. Never throws. */
export interface KeptAttempts {
  read(): KeptAttempt | null;
  write(attempt: KeptAttempt): void;
  clear(): void;
}
