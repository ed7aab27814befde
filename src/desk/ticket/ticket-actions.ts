import { computed, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { DeskAnswer, Refusal } from '#client/models/desk/refusal.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { QueueService } from '../services.ts';

export interface Refused {
  readonly ticketId: TicketId;
  readonly refusal: Refusal;
}

/** The verbs on one call. Nothing changes on screen before the server's word: only `busy` says that it was asked. */
export interface TicketActions {
  readonly busy: ReadonlySignal<TicketId | null>;
  /**
   * The last thing that the server did not do; gone with the next try. "No answer came" is gone as soon as the queue
   * shows that the call moved: then the queue says what became of it.
   */
  readonly refused: ReadonlySignal<Refused | null>;
  take(ticketId: TicketId): Promise<void>;
  arrive(ticketId: TicketId): Promise<void>;
  release(ticketId: TicketId): Promise<void>;
  hold(ticketId: TicketId): Promise<void>;
  offerCallback(ticketId: TicketId): Promise<void>;
  settle(ticketId: TicketId, outcome: Outcome, leaving: boolean): Promise<void>;
}

interface Failed extends Refused {
  readonly was: DeskTicket['state'] | null;
}

const stateIn = ({ state }: QueueService, ticketId: TicketId): DeskTicket['state'] | null => {
  const queue = state.value;
  const tickets = queue.state === 'ready' ? queue.tickets : [];
  return tickets.find((ticket) => ticket.ticketId === ticketId)?.state ?? null;
};

export const createTicketActions = (queue: QueueService): TicketActions => {
  const busy = signal<TicketId | null>(null);
  const failed = signal<Failed | null>(null);
  const refused = computed((): Refused | null => {
    if (failed.value === null) return null;
    const { ticketId, refusal, was } = failed.value;
    const told = refusal.code === 'offline' && stateIn(queue, ticketId) !== was;
    return told ? null : { ticketId, refusal };
  });

  const ask = async (ticketId: TicketId, verb: () => Promise<DeskAnswer<DeskTicket>>): Promise<void> => {
    if (busy.peek() === ticketId) return;
    busy.value = ticketId;
    failed.value = null;
    const was = untracked(() => stateIn(queue, ticketId));
    const answer = await verb();
    if (busy.peek() === ticketId) busy.value = null;
    if (!answer.ok) failed.value = { ticketId, refusal: answer.refusal, was };
  };

  return {
    busy,
    refused,
    take: (ticketId) => ask(ticketId, () => queue.take(ticketId)),
    arrive: (ticketId) => ask(ticketId, () => queue.arrive(ticketId)),
    release: (ticketId) => ask(ticketId, () => queue.release(ticketId)),
    hold: (ticketId) => ask(ticketId, () => queue.hold(ticketId)),
    offerCallback: (ticketId) => ask(ticketId, () => queue.offerCallback(ticketId)),
    settle: (ticketId, outcome, leaving) => ask(ticketId, () => queue.settle(ticketId, outcome, leaving)),
  };
};
