import { signal, type ReadonlySignal } from '@preact/signals';
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
  /** The last thing that the server did not do; gone with the next try. */
  readonly refused: ReadonlySignal<Refused | null>;
  take(ticketId: TicketId): Promise<void>;
  arrive(ticketId: TicketId): Promise<void>;
  release(ticketId: TicketId): Promise<void>;
  hold(ticketId: TicketId): Promise<void>;
  offerCallback(ticketId: TicketId): Promise<void>;
  settle(ticketId: TicketId, outcome: Outcome, leaving: boolean): Promise<void>;
}

export const createTicketActions = (queue: QueueService): TicketActions => {
  const busy = signal<TicketId | null>(null);
  const refused = signal<Refused | null>(null);

  const ask = async (ticketId: TicketId, verb: () => Promise<DeskAnswer<DeskTicket>>): Promise<void> => {
    if (busy.peek() === ticketId) return;
    busy.value = ticketId;
    refused.value = null;
    const answer = await verb();
    if (busy.peek() === ticketId) busy.value = null;
    if (!answer.ok) refused.value = { ticketId, refusal: answer.refusal };
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
