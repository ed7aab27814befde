import { effect } from '@preact/signals';
import { seconds } from '#core/instant.ts';
import { isOpen, type TicketView } from '#core/ticket/ticket.ts';
import type { ResidentApi } from '../api/call.ts';
import { isVerdict } from '../api/verdict.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Clock } from '../ports/clock.ts';
import type { OwnCall } from './own-call.ts';

export interface Cancelling {
  /** Cancels on the server, and tries again until it answers. */
  held(own: OwnCall, then: (view: TicketView) => void): void;
  /** Cancels on the server, once; the request outlives the page. */
  once(own: OwnCall): Promise<void>;
  /** A call on its way this very moment: cancelled when it arrives; `stayed` when it does not leave after all. */
  sending(own: OwnCall, then: (view: TicketView) => void, stayed: () => void): void;
  /** Gives up a call that has not left. It may be on its way just now: then it is cancelled as soon as it arrived. */
  kept(own: OwnCall): void;
  /** Forgets all of it. */
  stop(): void;
}

export const createCancelling = (deps: {
  readonly api: ResidentApi;
  readonly outbox: Outbox;
  readonly clock: Clock;
}): Cancelling => {
  const { api, outbox, clock } = deps;
  let stopped = new AbortController();

  const held = (own: OwnCall, then: (view: TicketView) => void): void => {
    const { signal } = stopped;
    const ask = async (): Promise<void> => {
      const { ticketId, capability } = own;
      const answer = await api.call('cancelTicket', { params: { ticketId }, body: {}, capability, signal });
      if (signal.aborted) return;
      if (answer.ok) then(answer.value);
      else if (!isVerdict(answer)) {
        const callOff = clock.after(seconds(3), () => void ask());
        signal.addEventListener('abort', callOff);
      }
    };
    void ask();
  };

  const once = async ({ ticketId, capability }: OwnCall): Promise<void> => {
    const input = { params: { ticketId }, body: {}, capability, keepalive: true, timeout: seconds(2) };
    await api.call('cancelTicket', input);
  };

  const sending: Cancelling['sending'] = (own, then, stayed) => {
    const { signal } = stopped;
    const stopWatching = effect(() => {
      const item = outbox.items.value.find(({ ticketId }) => ticketId === own.ticketId);
      if (signal.aborted || item?.state === 'sending') return;
      queueMicrotask(() => stopWatching());
      const receipt = item?.route === 'call' ? item.receipt : null;
      if (receipt === null) queueMicrotask(stayed);
      else if (isOpen(receipt.ticket.state)) held(own, then);
    });
    signal.addEventListener('abort', stopWatching);
  };

  const kept = (own: OwnCall): void => {
    const { signal } = stopped;
    void outbox.personLeft([own.ticketId]);
    const stopWatching = effect(() => {
      const item = outbox.items.value.find(({ ticketId }) => ticketId === own.ticketId);
      const receipt = item?.route === 'call' ? item.receipt : null;
      if (signal.aborted || receipt === null) return;
      queueMicrotask(() => stopWatching());
      if (isOpen(receipt.ticket.state)) held(own, () => undefined);
    });
    signal.addEventListener('abort', stopWatching);
  };

  return {
    held,
    once,
    sending,
    kept,
    stop: () => {
      stopped.abort();
      stopped = new AbortController();
    },
  };
};
