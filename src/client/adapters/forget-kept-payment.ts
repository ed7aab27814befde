import { keptAttemptKey } from './has-kept-attempt.ts';

export const keptCodeKey = 'cote-a-cote.code';

const remove = (from: () => Storage, key: string): void => {
  try {
    from().removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};

/** Erases what this browser and this tab keep of a payment, for a visit that never fetched what reads it. */
export const forgetKeptPayment = (): void => {
  remove(() => localStorage, keptAttemptKey);
  remove(() => sessionStorage, keptCodeKey);
};
