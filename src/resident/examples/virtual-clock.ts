import type { Clock } from '#client/ports/clock.ts';
import { after, elapsed, millis, seconds, type Instant, type Millis } from '#core/instant.ts';

export interface VirtualClock extends Clock {
  /** Lets time pass second by second, calling what falls due. */
  pass(by: Millis): void;
  /** The device sleeps: time passes and nothing is called. */
  sleep(by: Millis): void;
}

/** Time that stands still until it is told to pass. */
export const virtualClock = (start: Instant): VirtualClock => {
  const timers = new Set<{ readonly due: Instant; readonly run: () => void }>();
  let now = start;
  const callDue = (): void => {
    for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
      if (timer.due <= now && timers.delete(timer)) timer.run();
    }
  };
  return {
    now: () => now,
    after: (delay, run) => {
      const timer = { due: after(now, delay), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (by) => {
      const end = after(now, by);
      while (now < end) {
        now = after(now, millis(Math.min(seconds(1), elapsed(now, end))));
        callDue();
      }
    },
    sleep: (by) => {
      now = after(now, by);
    },
  };
};
