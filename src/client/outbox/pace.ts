import { type Millis, seconds } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { type Backoff, backoffDelay } from '../streams/backoff.ts';

const patience: Backoff = { least: seconds(1), first: seconds(2), most: seconds(60) };
const tick: Millis = seconds(30);

export interface PaceOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Whether there is anything to do at all. */
  readonly wanted: () => boolean;
  /** One go at the work; true when it went well. Must not reject. */
  readonly run: () => Promise<boolean>;
}

/** When to try: at once when asked, never twice at a time, after failures with patience, never before a server's wish. */
export interface Pace {
  wake(): void;
  /** Begins to wake every 30 seconds too. */
  start(): void;
  /** The server asked to wait: until then nothing wakes, whoever asks. */
  bar(length: Millis | null): void;
  readonly barred: () => boolean;
  stop(): void;
}

export const createPace = ({ clock, random, wanted, run }: PaceOptions): Pace => {
  let stopped = false;
  let running = false;
  let again = false;
  let bars = 0;
  let failures = 0;
  let callOffRetry = (): void => undefined;
  let callOffTick = (): void => undefined;

  const work = async (): Promise<void> => {
    running = true;
    let well = true;
    do {
      again = false;
      well = await run();
      // Whoever woke it meanwhile knew something that this go did not: a network that came back in the middle of it.
    } while (again && !stopped);
    running = false;
    callOffRetry();
    failures = well ? 0 : failures + 1;
    if (!well && !stopped)
      callOffRetry = clock.after(backoffDelay(patience, failures, random.fraction()), wake);
  };

  const wake = (): void => {
    if (stopped || bars > 0) return;
    if (running) again = true;
    else if (wanted()) void work();
  };

  const start = (): void => {
    callOffTick = clock.after(tick, () => {
      wake();
      start();
    });
  };

  return {
    wake,
    start,
    bar: (length) => {
      if (length === null || length <= 0) return;
      bars += 1;
      clock.after(length, () => {
        bars -= 1;
        wake();
      });
    },
    barred: () => bars > 0,
    stop: () => {
      stopped = true;
      callOffRetry();
      callOffTick();
    },
  };
};
