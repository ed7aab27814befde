import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Outcome } from '#client/models/desk/desk-queue.ts';
import type { TicketId } from '#core/ids.ts';
import { after, seconds, type Instant } from '#core/instant.ts';
import type { DeskClock } from '../services.ts';

/** An outcome that was chosen and has not been sent: until then the server, and every screen, say the call is open. */
export interface Pending {
  readonly ticketId: TicketId;
  readonly outcome: Outcome;
  readonly sendsAt: Instant;
}

export interface PendingSettle {
  readonly pending: ReadonlySignal<Pending | null>;
  /** Starts the eight seconds, or changes the outcome within them. Another call's outcome is sent first. */
  choose(ticketId: TicketId, outcome: Outcome): void;
  undo(): void;
  /** Resolves once the server answered, or at once when nothing is pending. */
  sendNow(): Promise<void>;
  dispose(): void;
}

interface Needs {
  readonly clock: DeskClock;
  /** The calls that the server says this agent holds, null while that is not known: one that left it is not settled. */
  readonly held: ReadonlySignal<readonly TicketId[] | null>;
  readonly send: (ticketId: TicketId, outcome: Outcome, leaving: boolean) => Promise<void>;
}

export const timeToUndo = seconds(8);

export const createPendingSettle = ({ clock, held, send }: Needs): PendingSettle => {
  const pending = signal<Pending | null>(null);
  let stop: (() => void) | null = null;

  const clear = (): Pending | null => {
    const was = pending.peek();
    stop?.();
    stop = null;
    pending.value = null;
    return was;
  };
  const flush = async (leaving: boolean): Promise<void> => {
    const was = clear();
    if (was) await send(was.ticketId, was.outcome, leaving);
  };

  const endWatch = effect(() => {
    const ids = held.value;
    const waits = pending.peek();
    if (ids && waits && !ids.includes(waits.ticketId)) clear();
  });
  const endLeaving = clock.onLeaving(() => void flush(true));

  return {
    pending,
    choose: (ticketId, outcome) => {
      const was = pending.peek();
      if (was && was.ticketId !== ticketId) void flush(false);
      clear();
      pending.value = { ticketId, outcome, sendsAt: after(clock.now.peek(), timeToUndo) };
      stop = clock.later(timeToUndo, () => void flush(false));
    },
    undo: () => void clear(),
    sendNow: () => flush(false),
    dispose: () => {
      void flush(true);
      endWatch();
      endLeaving();
    },
  };
};
