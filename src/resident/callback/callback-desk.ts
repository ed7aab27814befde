import { type Signal, signal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';
import type { CallbackSlot } from '#core/callback/slots.ts';

/** What is being written, gone with the visit. */
interface CallbackDesk {
  readonly typed: Signal<string>;
  readonly slot: Signal<CallbackSlot | null>;
}

const desks = new WeakMap<Payments, CallbackDesk>();

export const callbackDeskOf = (payments: Payments): CallbackDesk => {
  const desk = desks.get(payments) ?? { typed: signal(''), slot: signal(null) };
  desks.set(payments, desk);
  return desk;
};
