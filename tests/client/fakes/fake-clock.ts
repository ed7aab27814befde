import { after, type Instant, instant, type Millis, millis } from '#core/instant.ts';
import type { Clock } from '#client/ports/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass, and everything that was due in it happen, in order. */
  pass(by: number): Promise<void>;
  /** Lets what is under way without waiting for time go on until nothing moves. */
  settle(): Promise<void>;
  /** How many calls are still due. */
  pending(): number;
  /** Moves the hands without letting anything happen. */
  jump(by: number): void;
}

const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

export const fakeClock = (start = 1_795_000_000_000): FakeClock => {
  let now = instant(start);
  let monotonic = 0;
  let next = 0;
  const due = new Map<number, { at: number; run: () => void }>();

  const settle = async (): Promise<void> => {
    for (let i = 0; i < 4; i += 1) await turn();
  };
  const first = (until: number): [number, { at: number; run: () => void }] | undefined =>
    [...due].filter(([, d]) => d.at <= until).sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];

  const moveTo = (at: number): void => {
    now = after(now, millis(Math.max(0, at - monotonic)));
    monotonic = Math.max(monotonic, at);
  };

  return {
    now: (): Instant => now,
    uptime: () => millis(monotonic),
    after: (delay: Millis, run) => {
      const id = (next += 1);
      due.set(id, { at: monotonic + delay, run });
      return () => due.delete(id);
    },
    pass: async (by) => {
      const end = monotonic + by;
      await settle();
      for (let found = first(end); found !== undefined; found = first(end)) {
        due.delete(found[0]);
        moveTo(found[1].at);
        found[1].run();
        await settle();
      }
      moveTo(end);
    },
    settle,
    pending: () => due.size,
    jump: (by) => {
      now = instant(now + by);
    },
  };
};
