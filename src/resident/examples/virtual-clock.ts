import { signal } from '@preact/signals';
import { after, elapsed, millis, seconds, type Instant, type Millis } from '#core/instant.ts';
import type { Clock } from '../services.ts';

export interface VirtualClock extends Clock {
  /** Lets time pass second by second, calling what falls due. */
  pass(by: Millis): void;
  /** The device sleeps: time passes and nothing is called. */
  sleep(by: Millis): void;
  /** A wrong clock is set right: the time of day jumps, and no time passes. */
  setRight(by: Millis): void;
}

/** Time that stands still until it is told to pass. */
export const virtualClock = (start: Instant): VirtualClock => {
  const timers = new Set<{ readonly due: Millis; readonly run: () => void }>();
  const now = signal(start);
  let jumped = 0;
  const uptime = (): Millis => millis(elapsed(start, now.peek()) - jumped);
  const callDue = (): void => {
    for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
      if (timer.due <= uptime() && timers.delete(timer)) timer.run();
    }
  };
  return {
    now,
    read: () => now.peek(),
    uptime,
    wake: (delay, run) => {
      const timer = { due: millis(uptime() + delay), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (by) => {
      const end = after(now.peek(), by);
      while (now.peek() < end) {
        now.value = after(now.peek(), millis(Math.min(seconds(1), elapsed(now.peek(), end))));
        callDue();
      }
    },
    sleep: (by) => {
      now.value = after(now.peek(), by);
    },
    setRight: (by) => {
      jumped += by;
      now.value = after(now.peek(), by);
    },
  };
};
