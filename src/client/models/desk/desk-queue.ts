import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueEvent } from '#contract/events.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { type Instant, millis, seconds } from '#core/instant.ts';
import { ticketVerbs } from '#core/ticket/transitions.ts';
import type { DeskApi } from '../../api/call.ts';
import type { DeskOpenStream } from '../../api/open-stream.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import { type Backoff, backoffDelay } from '../../streams/backoff.ts';
import { followQueue } from '../../streams/follow-queue.ts';
import type { KeptMoves } from './kept-moves.ts';
import { createQueueMoves, type QueueMoves } from './queue-moves.ts';
import { inOrder, pictureOf, type QueuePicture, withEvent } from './queue-picture.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import type { SeenMove } from './seen-move.ts';

export type QueueState =
  | { readonly state: 'closed' }
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'ready'; readonly queueId: QueueId; readonly tickets: readonly DeskTicket[] };

export type { Outcome } from './queue-moves.ts';

export interface Colleagues {
  readonly available: number;
  readonly busy: number;
}

/** The queue as the server last told it. No verb changes a ticket before the server's word came back. */
export interface DeskQueue extends QueueMoves {
  readonly state: ReadonlySignal<QueueState>;
  /** Not null when nothing was heard for so long that the list may be wrong: the last moment it was right. */
  readonly staleSince: ReadonlySignal<Instant | null>;
  readonly seen: ReadonlySignal<ReadonlyMap<TicketId, readonly SeenMove[]>>;
  readonly colleagues: ReadonlySignal<Colleagues | null>;
  open(queueId: QueueId): void;
  close(): void;
  /** For the presence: which queue, and which tickets are held with which fence. */
  readonly following: () => QueueId | null;
  readonly holds: () => readonly { readonly ticketId: TicketId; readonly fence: number }[];
  /** The presence's reply said who else is there, or that something is no longer held. */
  heard(colleagues: Colleagues): void;
  reread(): void;
}

export interface DeskQueueDeps {
  readonly api: DeskApi;
  readonly openStream: DeskOpenStream;
  readonly clock: Clock;
  readonly random: Random;
  /** The server's time. */
  readonly now: () => Instant;
  readonly learnTime: (serverNow: Instant) => void;
  readonly onSignedOut: () => void;
  readonly kept: KeptMoves;
}

const patience: Backoff = { least: millis(500), first: seconds(1), most: seconds(30) };
/** A line that breaks and is back within this time was never a reason to warn anyone. */
const grace = seconds(4);

const verbOf = (verb: string): SeenMove['verb'] | null =>
  verb === 'open' ? verb : (ticketVerbs.find((known) => known === verb) ?? null);

export const createDeskQueue = (deps: DeskQueueDeps): DeskQueue => {
  const { api, clock, random, now } = deps;
  const queueId = signal<QueueId | null>(null);
  const picture = signal<QueuePicture | null>(null);
  const refusal = signal<Refusal | null>(null);
  const staleSince = signal<Instant | null>(null);
  const seen = signal<ReadonlyMap<TicketId, readonly SeenMove[]>>(new Map());
  const colleagues = signal<Colleagues | null>(null);
  let turn = 0;
  let failures = 0;
  let lastHeard: Instant = now();
  /** The last moment at which the list was surely right: a new line may say first that it is too old to go on from. */
  let lastRight: Instant = lastHeard;
  /** The last event that the stream gave. */
  let heardTo = 0;
  let stopStream = (): void => undefined;
  let callOffRetry = (): void => undefined;
  let callOffStale: (() => void) | null = null;

  const live = (): void => {
    lastHeard = now();
    callOffStale?.();
    callOffStale = null;
    staleSince.value = null;
  };
  const broken = (): void => {
    callOffStale ??= clock.after(grace, () => {
      staleSince.value = lastHeard;
    });
  };

  const note = ({ verb, at, ticket }: QueueEvent): void => {
    const known = verbOf(verb);
    if (known === null) return;
    const moves = seen.peek().get(ticket.ticketId) ?? [];
    seen.value = new Map(seen.peek()).set(ticket.ticketId, [...moves, { verb: known, at }]);
    const of = queueId.peek();
    if (of !== null) deps.kept.write(of, seen.peek());
  };

  const refuse = (why: Refusal): void => {
    refusal.value = why;
    if (why.code === 'signed_out') deps.onSignedOut();
  };

  const follow = (of: QueueId, after: number): void => {
    stopStream();
    heardTo = after;
    stopStream = followQueue({
      clock,
      random,
      after,
      open: (from, signal) =>
        deps.openStream('followQueue', { params: { queueId: of }, query: { after: String(from) }, signal }),
      onHeard: () => {
        lastHeard = now();
      },
      onEvent: (event) =>
        batch(() => {
          const was = picture.peek();
          if (was !== null) picture.value = withEvent(was, event);
          lastRight = now();
          heardTo = event.seq;
          note(event);
        }),
      onLost: () => {
        lastHeard = lastRight;
        void read(of);
      },
      onState: (state) => {
        if (state.state === 'connecting') lastRight = lastHeard;
        else if (state.state === 'live') live();
        else if (state.state === 'ended') refuse({ code: state.problem });
        else if (state.state === 'waiting') broken();
      },
    }).stop;
  };

  /** `onward`: what happened since the last event is wanted too, and not only what it came to. */
  const read = async (of: QueueId, onward = false): Promise<void> => {
    const mine = (turn += 1);
    callOffRetry();
    const answer = await api.call('readQueue', { params: { queueId: of } });
    if (mine !== turn) return;
    if (answer.ok) {
      failures = 0;
      deps.learnTime(answer.value.now);
      lastHeard = now();
      batch(() => {
        if (staleSince.peek() !== null) staleSince.value = lastHeard;
        picture.value = pictureOf(answer.value);
        colleagues.value = answer.value.colleagues;
        refusal.value = null;
      });
      return follow(of, onward ? Math.min(heardTo, answer.value.seq) : answer.value.seq);
    }
    const final = ['signed_out', 'forbidden', 'not_found', 'client_too_old'].includes(answer.problem);
    if (final) return refuse(refusalOf(answer, now()));
    broken();
    failures += 1;
    const wait = backoffDelay(patience, failures, random.fraction()) + (answer.retryAfterMillis ?? 0);
    callOffRetry = clock.after(millis(wait), () => void read(of, onward));
  };

  const close = (): void => {
    turn += 1;
    stopStream();
    callOffRetry();
    callOffStale?.();
    callOffStale = null;
    batch(() => {
      queueId.value = null;
      picture.value = null;
      refusal.value = null;
      staleSince.value = null;
      colleagues.value = null;
      seen.value = new Map();
    });
  };

  const moves = createQueueMoves({ ...deps, picture, queueId });

  return {
    state: computed((): QueueState => {
      if (queueId.value === null) return { state: 'closed' };
      if (refusal.value !== null) return { state: 'refused', refusal: refusal.value };
      if (picture.value === null) return { state: 'loading' };
      return { state: 'ready', queueId: queueId.value, tickets: inOrder(picture.value) };
    }),
    staleSince,
    seen,
    colleagues,
    open: (of) => {
      if (queueId.peek() === of && refusal.peek() === null) return;
      close();
      queueId.value = of;
      seen.value = deps.kept.read(of);
      void read(of);
    },
    close,
    ...moves,
    following: () => queueId.peek(),
    holds: () =>
      [...(picture.peek()?.tickets.values() ?? [])].flatMap(({ ticketId, mine, fence }) =>
        mine && fence !== null ? [{ ticketId, fence }] : [],
      ),
    heard: (who) => {
      colleagues.value = who;
    },
    reread: () => {
      const of = queueId.peek();
      if (of !== null) void read(of, picture.peek() !== null);
    },
  };
};
