import type { Signal } from '@preact/signals';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Locale } from '#core/locale.ts';
import type { AccessNeed } from '#core/ticket/ticket.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import type { Answer } from '../../api/reply.ts';
import type { PromisedCallback, SaidCallback } from './promised-callback.ts';
import { type QueuePicture, withReply } from './queue-picture.ts';
import { type DeskAnswer, deskAnswer, refused } from './refusal.ts';

export type Outcome = 'helped' | 'directed' | 'nobody-there';

/** What a facilitator does with a ticket. Only the server's reply, or its stream, changes the picture. */
export interface QueueMoves {
  take(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  arrive(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  /** `leaving`: the page may end before the reply, so the request outlives it. */
  settle(ticketId: TicketId, outcome: Outcome, leaving: boolean): Promise<DeskAnswer<DeskTicket>>;
  release(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  /** Keeps the call and goes to someone else meanwhile. */
  hold(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  /** Proposes a call-back on the screen of the call; only its resident answers. */
  offerCallback(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  /** A caller's own number and time. Asking again with the same id promises nothing twice; a higher `nth` corrects it. */
  promiseCallback(
    ticketId: TicketId,
    callbackId: TicketId,
    said: SaidCallback,
  ): Promise<DeskAnswer<PromisedCallback>>;
  markSeen(ticketId: TicketId): Promise<DeskAnswer<DeskTicket>>;
  /** A person at the counter, or a caller, in the queue that is followed. Asking again with the same id opens nothing twice. */
  enter(ticketId: TicketId, entry: Entry): Promise<DeskAnswer<DeskTicket>>;
}

/** What an agent says of a person before them or on the phone; never who they are. */
export interface Entry {
  readonly from: 'counter' | 'phone';
  readonly procedureId: string | null;
  readonly procedureVersion: string | null;
  readonly locale: Locale;
  readonly needs: readonly AccessNeed[];
  /** The agent is with them already. */
  readonly serves: boolean;
}

export interface QueueMovesDeps {
  readonly api: DeskApi;
  readonly now: () => Instant;
  readonly picture: Signal<QueuePicture | null>;
  readonly queueId: Signal<QueueId | null>;
  readonly onSignedOut: () => void;
}

export const createQueueMoves = ({ api, now, picture, queueId, onSignedOut }: QueueMovesDeps): QueueMoves => {
  const move = async (ask: () => Promise<Answer<DeskTicket>>): Promise<DeskAnswer<DeskTicket>> => {
    const asked = { queue: queueId.peek(), at: picture.peek()?.seq ?? 0 };
    const answer = await ask();
    const was = picture.peek();
    if (answer.ok && was !== null && asked.queue === queueId.peek())
      picture.value = withReply(was, answer.value, asked.at);
    if (!answer.ok && answer.problem === 'signed_out') onSignedOut();
    return deskAnswer(answer, now());
  };

  const held = async (
    id: TicketId,
    ask: (fence: number) => Promise<Answer<DeskTicket>>,
  ): Promise<DeskAnswer<DeskTicket>> => {
    const fence = picture.peek()?.tickets.get(id)?.fence ?? null;
    return fence === null ? refused('fence_passed') : move(() => ask(fence));
  };

  return {
    take: (ticketId) => move(() => api.call('takeTicket', { params: { ticketId }, body: {} })),
    arrive: (ticketId) =>
      held(ticketId, (fence) => api.call('arriveAtTicket', { params: { ticketId }, body: { fence } })),
    settle: (ticketId, outcome, leaving) =>
      held(ticketId, (fence) =>
        api.call('settleTicket', { params: { ticketId }, body: { fence, outcome }, keepalive: leaving }),
      ),
    release: (ticketId) =>
      held(ticketId, (fence) => api.call('releaseTicket', { params: { ticketId }, body: { fence } })),
    hold: (ticketId) =>
      held(ticketId, (fence) => api.call('holdTicket', { params: { ticketId }, body: { fence } })),
    offerCallback: (ticketId) =>
      held(ticketId, (fence) => api.call('offerCallback', { params: { ticketId }, body: { fence } })),
    promiseCallback: async (ticketId, callbackId, said) => {
      const fence = picture.peek()?.tickets.get(ticketId)?.fence ?? null;
      if (fence === null) return refused('fence_passed');
      const params = { ticketId, callbackId };
      const answer = await api.call('promiseCallback', { params, body: { fence, ...said } });
      if (!answer.ok && answer.problem === 'signed_out') onSignedOut();
      return deskAnswer(answer, now());
    },
    markSeen: (ticketId) => move(() => api.call('markTicketSeen', { params: { ticketId }, body: {} })),
    enter: async (ticketId, { from, needs, serves, ...said }) => {
      const queue = queueId.peek();
      if (queue === null) return refused('not_found');
      const params = { queueId: queue, ticketId };
      const body = { ...said, needs: [...needs] };
      return move(() =>
        from === 'phone'
          ? api.call('openPhoneTicket', { params, body })
          : api.call('openCounterTicket', { params, body: { ...body, serves } }),
      );
    },
  };
};
