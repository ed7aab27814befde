import type { Instant, Millis } from '#core/instant.ts';

/** The time of this device, which may be wrong, and may jump; and a way to be called later. */
export interface Clock {
  now(): Instant;
  /** Time since this page began; it never jumps, whatever is done to the clock. */
  uptime(): Millis;
  /** Calls `run` once, not before `delay` has passed. Returns the way to call it off. */
  after(delay: Millis, run: () => void): () => void;
}
