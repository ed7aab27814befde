import { type ReadonlySignal, signal } from '@preact/signals';
import { elapsed, type Instant, instant, type Millis, seconds } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** The time to show: the server's, as far as it was told; a kiosk's own clock may be wrong by years. */
export interface Time {
  /** Ticks; for anything that changes on screen by itself. */
  readonly now: ReadonlySignal<Instant>;
  /** The exact time. */
  read(): Instant;
  /** Time since this page began; it never jumps, so lengths of time are measured by it. */
  uptime(): Millis;
  /** Calls once after a length of time; the returned function forgets it. */
  wake(after: Millis, call: () => void): () => void;
  /** The server just said what time it is. */
  learn(serverNow: Instant): void;
  dispose(): void;
}

export const createTime = (clock: Clock, every: Millis = seconds(5)): Time => {
  let ahead = 0;
  let disposed = false;
  let callOff = (): void => undefined;
  const read = (): Instant => instant(clock.now() + ahead);
  const now = signal(read());

  const tick = (): void => {
    callOff = clock.after(every, () => {
      if (disposed) return;
      now.value = read();
      tick();
    });
  };
  tick();

  return {
    now,
    read,
    uptime: () => clock.uptime(),
    wake: (after, call) => clock.after(after, call),
    learn: (serverNow) => {
      ahead = elapsed(clock.now(), serverNow);
      now.value = read();
    },
    dispose: () => {
      disposed = true;
      callOff();
    },
  };
};
