import { instant, millis } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** Browsers keep a delay in 32 bits; a longer one would run at once. */
const longest = 2 ** 31 - 1;

export const browserClock = (): Clock => ({
  now: () => instant(Date.now()),
  uptime: () => millis(Math.round(performance.now())),
  after: (delay, run) => {
    const id = setTimeout(run, Math.min(Math.max(delay, 0), longest));
    return () => clearTimeout(id);
  },
});
