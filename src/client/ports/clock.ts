import type { Instant, Millis } from '#core/instant.ts';

/** The time of this device, which may be wrong, and may jump; and a way to be called later. */
export interface Clock {
  now(): Instant;
  /** Calls `run` once, not before `delay` has passed. Returns the way to call it off. */
  after(delay: Millis, run: () => void): () => void;
}
