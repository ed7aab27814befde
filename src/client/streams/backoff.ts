import { type Millis, millis } from '#core/instant.ts';

/** Exponential waiting with full jitter: anywhere between `least` and a bound that doubles with each failure. */
export interface Backoff {
  readonly least: Millis;
  readonly first: Millis;
  readonly most: Millis;
}

/** `failures` counts from 1; `fraction` is chance, from 0 to 1. */
export const backoffDelay = (by: Backoff, failures: number, fraction: number): Millis => {
  const bound = Math.min(by.most, by.first * 2 ** Math.min(Math.max(failures, 1) - 1, 30));
  return millis(Math.round(by.least + fraction * Math.max(0, bound - by.least)));
};
