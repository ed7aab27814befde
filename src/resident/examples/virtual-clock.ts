import { signal } from '@preact/signals';
import { after, elapsed, millis, seconds, type Instant, type Millis } from '#core/instant.ts';
import type { Clock } from '../services.ts';

export interface VirtualClock extends Clock {
  /** Lets time pass second by second, calling what falls due. */
  pass(by: Millis): void;
  /** The device sleeps: time passes and nothing is called. */
  sleep(by: Millis): void;
}

/** Time that stands still until it is told to pass. */
export const virtualClock = (start: Instant): VirtualClock => {
  const timers = new Set<{ readonly due: Instant; readonly run: () => void }>();
  const now = signal(start);
  const callDue = (): void => {
    for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
      if (timer.due <= now.peek() && timers.delete(timer)) timer.run();
    }
  };
  return {
    now,
    read: () => now.peek(),
    wake: (delay, run) => {
      const timer = { due: after(now.peek(), delay), run };
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
  };
};
