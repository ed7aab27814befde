import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type PointingStreamEvent, pointingStreamEvent } from '#contract/schemas/together.ts';
import type { Instant } from '#core/instant.ts';
import { pointLasts, type PointTarget } from '#core/together/point.ts';
import type { ResidentOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import { follow } from '../../streams/follow.ts';
import type { OwnCall } from '../own-call.ts';

/** What an agent points at, lit for twenty seconds of this page's own time. */
export interface Pointing {
  readonly pointed: ReadonlySignal<PointTarget | null>;
  follow(own: OwnCall): void;
  /** Another step is on screen. */
  dim(): void;
  stop(): void;
}

const eventOf = (data: string): PointingStreamEvent | null => {
  try {
    const read = v.safeParse(pointingStreamEvent, JSON.parse(data));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

export const createPointing = ({
  openStream,
  clock,
  random,
}: {
  readonly openStream: ResidentOpenStream;
  readonly clock: Clock;
  readonly random: Random;
}): Pointing => {
  const pointed = signal<PointTarget | null>(null);
  let last: Instant | null = null;
  let stopFollowing = (): void => undefined;
  let callOff = (): void => undefined;

  const dim = (): void => {
    callOff();
    pointed.value = null;
  };
  const light = (target: PointTarget): void => {
    callOff();
    pointed.value = target;
    callOff = clock.after(pointLasts, dim);
  };
  const hear = ({ pointed: now }: PointingStreamEvent): void => {
    if (now === null) return dim();
    // The same word again, after a cut.
    if (now.at === last) return;
    last = now.at;
    light(now.target);
  };
  const stop = (): void => {
    stopFollowing();
    last = null;
    dim();
  };

  return {
    pointed,
    dim,
    stop,
    follow: ({ ticketId, capability }) => {
      stop();
      stopFollowing = follow({
        clock,
        random,
        open: (signal) => openStream('followPointing', { params: { ticketId }, capability, signal }),
        onMessage: ({ data }) => {
          const event = eventOf(data);
          if (event) hear(event);
        },
        onState: () => undefined,
      }).stop;
    },
  };
};
