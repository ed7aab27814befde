import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { screenStreamEvent, type ScreenStreamEvent } from '#contract/schemas/together.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { DeskApi } from '../../api/call.ts';
import type { DeskOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import { follow } from '../../streams/follow.ts';
import { type DeskAnswer, deskAnswer } from '../desk/refusal.ts';

/**
 * `hidden`: its person shows nothing. `unreadable`: the kiosk is newer than this page, and says what this page can't draw.
 * `stale`: the line is cut; the screen may have moved on since.
 */
export type SeenScreen =
  | { readonly is: 'asking' }
  | { readonly is: 'hidden' | 'unreadable'; readonly stale: boolean }
  | {
      readonly is: 'shown';
      readonly screen: ShownScreen;
      readonly pointed: PointTarget | null;
      readonly stale: boolean;
    };

/** The screen that the person of a held call shows, followed for as long as it is wanted. */
export interface ScreenFollowing {
  readonly seen: ReadonlySignal<SeenScreen>;
  stop(): void;
}

export interface DeskTogether {
  follow(ticketId: TicketId): ScreenFollowing;
  /** Lights it up there. Never rejects. */
  point(ticketId: TicketId, target: PointTarget): Promise<DeskAnswer<unknown>>;
}

export interface DeskTogetherDeps {
  readonly api: DeskApi;
  readonly openStream: DeskOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  readonly now: () => Instant;
}

const eventOf = (data: string): ScreenStreamEvent | null => {
  try {
    const read = v.safeParse(screenStreamEvent, JSON.parse(data));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

const seenOf = ({ screen, pointed }: ScreenStreamEvent): SeenScreen => {
  if (screen === null) return { is: 'hidden', stale: false };
  if (screen === 'unreadable') return { is: 'unreadable', stale: false };
  return { is: 'shown', screen, pointed: pointed?.target ?? null, stale: false };
};

export const createDeskTogether = ({
  api,
  openStream,
  clock,
  random,
  now,
}: DeskTogetherDeps): DeskTogether => ({
  follow: (ticketId) => {
    const seen = signal<SeenScreen>({ is: 'asking' });
    const grow = (stale: boolean): void => {
      const was = seen.peek();
      if (was.is !== 'asking' && was.stale !== stale) seen.value = { ...was, stale };
    };
    const { stop } = follow({
      clock,
      random,
      open: (signal) => openStream('followScreen', { params: { ticketId }, signal }),
      onMessage: ({ data }) => {
        const event = eventOf(data);
        if (event) seen.value = seenOf(event);
      },
      onState: ({ state }) => {
        // Who no longer holds the call keeps no picture of it.
        if (state === 'ended') seen.value = { is: 'hidden', stale: false };
        else if (state === 'waiting') grow(true);
      },
    });
    return { seen, stop };
  },
  point: async (ticketId, target) =>
    deskAnswer(await api.call('point', { params: { ticketId }, body: { target: { ...target } } }), now()),
});
