import { type Instant, instant, minutes, seconds } from '#core/instant.ts';

/** A Tuesday, 10:00 in Paris. */
export const start: Instant = instant(Date.UTC(2026, 10, 24, 9, 0, 0));

export const secondsLater = (n: number, from: Instant = start): Instant => instant(from + seconds(n));
export const minutesLater = (n: number, from: Instant = start): Instant => instant(from + minutes(n));
