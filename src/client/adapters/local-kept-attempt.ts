import * as v from 'valibot';
import { instant } from '#core/instant.ts';
import { madeId } from '#contract/schemas/bill.ts';
import { base64url, instant as instantSchema, locale } from '#contract/schemas/base.ts';
import type { KeptAttempt, KeptAttempts } from '../ports/kept-attempt.ts';
import { keptAttemptKey } from './has-kept-attempt.ts';

const key = keptAttemptKey;

const kept = v.object({
  attemptId: madeId,
  capability: base64url(43),
  startedAt: instantSchema,
  locale,
});

const parsed = (text: string | null): KeptAttempt | null => {
  try {
    const read = v.safeParse(kept, JSON.parse(text ?? 'null'));
    return read.success ? { ...read.output, startedAt: instant(read.output.startedAt) } : null;
  } catch {
    return null;
  }
};

/** On a person's own device: it outlives the tab, since another app or another tab may be what comes back. */
export const localKeptAttempt = (): KeptAttempts => ({
  read: () => {
    try {
      return parsed(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write: (attempt) => {
    try {
      localStorage.setItem(key, JSON.stringify(attempt));
    } catch {
      // Then the return from the payment page is the only way back.
    }
  },
  clear: () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was ever written there.
    }
  },
});
