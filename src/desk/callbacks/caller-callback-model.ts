import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PromisedCallback, SaidCallback } from '#client/models/desk/promised-callback.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import { phoneNumber } from '#core/callback/phone.ts';
import { type CallbackSlot, callbackSlots, usualCallbackHours } from '#core/callback/slots.ts';
import type { TicketId } from '#core/ids.ts';
import type { DeskClock, QueueService } from '../services.ts';

export type CallerFault = 'number' | 'slot';

/** A caller's number and time, written by who listens. Dropped with the call; only the code stays on screen. */
export interface CallerCallbackModel {
  readonly typed: Signal<string>;
  readonly slots: ReadonlySignal<readonly CallbackSlot[]>;
  readonly chosen: Signal<CallbackSlot | null>;
  readonly faults: ReadonlySignal<readonly CallerFault[]>;
  readonly attempt: ReadonlySignal<number>;
  readonly busy: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly promised: ReadonlySignal<PromisedCallback | null>;
  send(): Promise<void>;
}

export const createCallerCallback = (
  queue: Pick<QueueService, 'promiseCallback'>,
  clock: Pick<DeskClock, 'now'>,
  ticketId: TicketId,
  newId: () => TicketId,
): CallerCallbackModel => {
  const typed = signal('');
  const chosen = signal<CallbackSlot | null>(null);
  const faults = signal<readonly CallerFault[]>([]);
  const attempt = signal(0);
  const busy = signal(false);
  const refusal = signal<Refusal | null>(null);
  const promised = signal<PromisedCallback | null>(null);

  let tried: { readonly what: string; readonly id: TicketId } | null = null;
  /** Kept for another try, since the first may have arrived although its reply did not; what was corrected is another. */
  const idFor = (said: SaidCallback): TicketId => {
    const what = JSON.stringify(said);
    if (tried?.what !== what) tried = { what, id: newId() };
    return tried.id;
  };

  const said = () => {
    const number = phoneNumber(typed.peek());
    const slot = chosen.peek();
    faults.value = [...(number === null ? (['number'] as const) : []), ...(slot ? [] : (['slot'] as const))];
    return number === null || slot === null ? null : { number, slot };
  };

  return {
    typed,
    chosen,
    slots: computed(() => callbackSlots(usualCallbackHours, clock.now.value)),
    faults,
    attempt,
    busy,
    refusal,
    promised,
    send: async () => {
      if (busy.peek()) return;
      attempt.value += 1;
      refusal.value = null;
      const what = said();
      if (what === null) return;
      busy.value = true;
      const answer = await queue.promiseCallback(ticketId, idFor(what), what);
      busy.value = false;
      if (!answer.ok) {
        refusal.value = answer.refusal;
        return;
      }
      // The number has left: nobody needs to see it here any more.
      typed.value = '';
      tried = null;
      promised.value = answer.value;
    },
  };
};
