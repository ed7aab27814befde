import * as v from 'valibot';
import { type QueueEvent, type QueueStreamEvent, queueStreamEvent } from '#contract/events.ts';
import { follow, type Following, type FollowOptions } from './follow.ts';
import type { SseMessage } from './sse-parser.ts';

export interface FollowQueueOptions extends Omit<FollowOptions, 'open' | 'onMessage'> {
  readonly open: (after: number, signal: AbortSignal) => Promise<Response>;
  /** The number of the snapshot that this goes on from. */
  readonly after: number;
  /** Each event once, in order, without a gap. */
  readonly onEvent: (event: QueueEvent) => void;
  /** Something was missed, or can't be read: only a new snapshot helps. Told once; nothing follows. */
  readonly onLost: () => void;
}

const eventOf = (data: string): QueueStreamEvent | null => {
  try {
    const read = v.safeParse(queueStreamEvent, JSON.parse(data));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

/** The number on the `id:` line, for an event that can't be read. */
const numbered = (id: string): number => (/^\d{1,12}$/.test(id) ? Number(id) : Number.POSITIVE_INFINITY);

/** Follows a queue's numbered events, and sees when one is missing. */
export const followQueue = (options: FollowQueueOptions): Following => {
  let last = options.after;
  let lost = false;

  const lose = (): void => {
    lost = true;
    following.stop();
    options.onLost();
  };

  const onMessage = (message: SseMessage): void => {
    if (lost) return;
    const event = eventOf(message.data);
    if (event?.type === 'reset') return lose();
    const seq = event?.seq ?? numbered(message.id);
    if (seq <= last) return;
    if (event === null || seq !== last + 1) return lose();
    last = seq;
    options.onEvent(event);
  };

  const following = follow({ ...options, open: (signal) => options.open(last, signal), onMessage });
  return following;
};
