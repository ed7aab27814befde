import type { Brand } from './brand.ts';

/** A moment as whole milliseconds since 1970-01-01T00:00Z. `core` is always given it, and never asks a clock. */
export type Instant = Brand<number, 'Instant'>;

/** A length of time in whole milliseconds. */
export type Millis = Brand<number, 'Millis'>;

export const instant = (epochMillis: number): Instant => epochMillis as Instant;

export const millis = (n: number): Millis => n as Millis;

export const seconds = (n: number): Millis => millis(n * 1_000);

export const minutes = (n: number): Millis => millis(n * 60_000);

export const after = (from: Instant, by: Millis): Instant => instant(from + by);

/** The time from one moment to a later one; negative when `to` comes first. */
export const elapsed = (from: Instant, to: Instant): Millis => millis(to - from);
