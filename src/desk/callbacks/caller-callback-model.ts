import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PromisedCallback, SaidCallback } from '#client/models/desk/promised-callback.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import { phoneNumber } from '#core/callback/phone.ts';
import { type CallbackSlot, callbackSlots, usualCallbackHours } from '#core/callback/slots.ts';
import type { TicketId } from '#core/ids.ts';
import type { DeskClock, QueueService } from '../services.ts';

type Heard = Omit<SaidCallback, 'nth'>;

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

  let id: TicketId | null = null;
  let tried: { readonly what: string; readonly nth: number } | null = null;
  /** Said anew under the same id: the first may have arrived although its reply did not, and its number was wrong. */
  const nthOf = (heard: Heard): number => {
    const what = JSON.stringify(heard);
    if (tried?.what !== what) tried = { what, nth: (tried?.nth ?? 0) + 1 };
    return tried.nth;
  };

  const said = (): Heard | null => {
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
      id ??= newId();
      const answer = await queue.promiseCallback(ticketId, id, { ...what, nth: nthOf(what) });
      busy.value = false;
      if (!answer.ok) {
        refusal.value = answer.refusal;
        // A colleague holds it as it was first said: what is said from here on is another.
        if (answer.refusal.code === 'callback_moved') [id, tried] = [null, null];
        return;
      }
      // The number has left: nobody needs to see it here any more.
      typed.value = '';
      tried = null;
      id = null;
      promised.value = answer.value;
    },
  };
};
