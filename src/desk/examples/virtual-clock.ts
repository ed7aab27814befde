import { signal } from '@preact/signals';
import { after, elapsed, millis, seconds, type Instant, type Millis } from '#core/instant.ts';
import type { DeskClock } from '../services.ts';

interface Timer {
  readonly due: Instant;
  readonly then: () => void;
}

export interface VirtualClock extends DeskClock {
  /** Lets time pass, second by second, calling what falls due. */
  pass(by: Millis): void;
  leave(): void;
}

/** Time that stands still until it is told to pass. */
export const virtualClock = (start: Instant): VirtualClock => {
  const now = signal(start);
  const timers = new Set<Timer>();
  const leavers = new Set<() => void>();

  const callDue = (): void => {
    for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
      if (timer.due > now.peek() || !timers.delete(timer)) continue;
      timer.then();
    }
  };

  return {
    now,
    later: (by, then) => {
      const timer = { due: after(now.peek(), by), then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onLeaving: (then) => {
      leavers.add(then);
      return () => leavers.delete(then);
    },
    pass: (by) => {
      const end = after(now.peek(), by);
      while (now.peek() < end) {
        now.value = after(now.peek(), millis(Math.min(seconds(1), elapsed(now.peek(), end))));
        callDue();
      }
    },
    leave: () => {
      for (const then of leavers) then();
    },
  };
};
