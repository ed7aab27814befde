import type { ProblemCode } from '#contract/problem.ts';
import { elapsed, type Instant, type Millis, millis, seconds } from '#core/instant.ts';
import { readData } from '../api/read-data.ts';
import { refusal } from '../api/reply.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { type Backoff, backoffDelay } from './backoff.ts';
import { readEvents, watchSilence } from './read-events.ts';
import type { SseMessage } from './sse-parser.ts';

/** `ended`: the server said in its own words that this reader may not, or no longer, follow. */
export type FollowState =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'waiting'; readonly until: Instant }
  | { readonly state: 'ended'; readonly problem: ProblemCode };

export interface FollowOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Called for each new try, so that it can go on after the last event that came. */
  readonly open: (signal: AbortSignal) => Promise<Response>;
  readonly onMessage: (message: SseMessage) => void;
  readonly onState: (state: FollowState) => void;
  /** Anything came, a comment included: the line was alive just now. */
  readonly onHeard?: () => void;
}

export interface Following {
  stop(): void;
}

const patience: Backoff = { least: millis(500), first: seconds(1), most: seconds(30) };

/** A line that lived this long was a good one: the next failure is a first failure. */
const goodLine = seconds(10);

type Ending =
  | { readonly kind: 'refused'; readonly problem: ProblemCode }
  | { readonly kind: 'broken'; readonly wait: Millis };

const broken = (wait: number | null): Ending => ({ kind: 'broken', wait: millis(wait ?? 0) });

/** Statuses that say "not now" rather than "not you". */
const passing = [408, 425, 429];

const endingOf = async (response: Response, now: Instant): Promise<Ending> => {
  const { problem, status, retryAfterMillis } = refusal(response, await readData(response), now);
  const final = status !== null && status >= 400 && status < 500 && !passing.includes(status);
  if (final && problem !== 'unreadable' && problem !== 'network') return { kind: 'refused', problem };
  return broken(retryAfterMillis);
};

const isStream = (response: Response): boolean =>
  response.ok && /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');

/**
 * Reads a stream for as long as it is wanted: connects again after each break, after a wait with full jitter from 0.5
 * to 30 s, or as long as `Retry-After` says. `EventSource` would give up for ever after one 503.
 */
export const follow = (options: FollowOptions): Following => {
  const { clock, random } = options;
  let stopped = false;
  let release = (): void => undefined;

  const tell = (state: FollowState): void => {
    if (!stopped) options.onState(state);
  };

  const readOnce = async (): Promise<Ending> => {
    const line = new AbortController();
    release = () => line.abort();
    const watch = watchSilence(clock, () => line.abort());
    const heard = (): void => {
      watch.heard();
      if (!stopped) options.onHeard?.();
    };
    try {
      const response = await options.open(line.signal);
      if (!isStream(response) || response.body === null) return await endingOf(response, clock.now());
      heard();
      tell({ state: 'live' });
      return broken(
        await readEvents(response.body, heard, (message) => {
          if (!stopped) options.onMessage(message);
        }),
      );
    } catch {
      return broken(null);
    } finally {
      watch.stop();
      line.abort();
    }
  };

  const pause = (wait: Millis): Promise<void> =>
    new Promise((done) => {
      const callOff = clock.after(wait, done);
      release = () => {
        callOff();
        done();
      };
    });

  const run = async (): Promise<void> => {
    let failures = 0;
    while (!stopped) {
      tell({ state: 'connecting' });
      const begun = clock.now();
      const ending = await readOnce();
      if (stopped) return;
      if (ending.kind === 'refused') return tell({ state: 'ended', problem: ending.problem });
      failures = elapsed(begun, clock.now()) >= goodLine ? 1 : failures + 1;
      const wait = millis(Math.max(ending.wait, 0) + backoffDelay(patience, failures, random.fraction()));
      tell({ state: 'waiting', until: (clock.now() + wait) as Instant });
      await pause(wait);
    }
  };

  void run();
  return {
    stop: () => {
      stopped = true;
      release();
    },
  };
};
