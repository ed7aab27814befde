import type { FastifyReply } from 'fastify';
import { type Millis, seconds } from '#core/instant.ts';
import { type Refusal, refuse } from '../use-case.ts';
import { type EventStream, openEventStream } from './sse.ts';

export interface StreamTimes {
  /** A comment, so that nothing on the way takes the line for dead. */
  readonly heartbeat: Millis;
  /** How often a reader looks without being woken. */
  readonly look: Millis;
  /** How often it is asked again whether the reader may still read. */
  readonly recheck: Millis;
}

const usualStreamTimes: StreamTimes = {
  heartbeat: seconds(15),
  look: seconds(2),
  recheck: seconds(30),
};

export interface LiveStream extends EventStream {
  /** Until the stream ends. */
  every(length: Millis, act: () => void): void;
}

const perOwnerAtMost = 5;

/** In one process; more than this is refused until some leave. */
const inAllAtMost = 5_000;

/**
 * Every open stream of this process. The oldest of an owner's streams gives way to a sixth: a line that died without a
 * word must not lock its owner out. A browser opens six lines to one host over HTTP/1.1: one stays free for the rest.
 */
export const createStreams = (given: Partial<StreamTimes> = {}) => {
  const times: StreamTimes = { ...usualStreamTimes, ...given };
  const byOwner = new Map<string, Set<LiveStream>>();
  let count = 0;

  const remember = (owner: string, stream: LiveStream): void => {
    const own = byOwner.get(owner) ?? new Set();
    byOwner.set(owner, own.add(stream));
    count += 1;
    stream.onClosed(() => {
      count -= 1;
      own.delete(stream);
      if (own.size === 0 && byOwner.get(owner) === own) byOwner.delete(owner);
    });
    for (const oldest of [...own].filter(isOpen).slice(0, -perOwnerAtMost)) oldest.giveWay();
  };

  const open = (reply: FastifyReply, owner: string): LiveStream | Refusal => {
    if (count >= inAllAtMost) return refuse('unavailable');
    const stream = withTimers(openEventStream(reply));
    remember(owner, stream);
    stream.every(times.heartbeat, () => stream.comment());
    return stream;
  };

  const closeOf = (owner: string): void => {
    for (const stream of byOwner.get(owner) ?? []) stream.close();
  };

  return {
    times,
    open,
    closeOf,
    closeAll: (): void => [...byOwner.keys()].forEach(closeOf),
    get count() {
      return count;
    },
  };
};

export type Streams = ReturnType<typeof createStreams>;

const isOpen = (stream: EventStream): boolean => !stream.isClosed();

const withTimers = (stream: EventStream): LiveStream => ({
  ...stream,
  every: (length, act) => {
    if (stream.isClosed()) return;
    const timer = setInterval(() => !stream.isClosed() && act(), length);
    stream.onClosed(() => clearInterval(timer));
  },
});
