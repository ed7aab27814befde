import type { Instant } from '../instant.ts';
import type { Attempt } from './attempt.ts';
import { needsChecking } from './standing-of.ts';
import { type PaymentWord, wordOf } from './word.ts';

/** What the resident is told now: a page that is dead, and of which nothing was heard, is being checked. */
export const wordAt = (attempt: Attempt, now: Instant): PaymentWord =>
  needsChecking(attempt, now) ? { word: 'being-checked' } : wordOf(attempt);
