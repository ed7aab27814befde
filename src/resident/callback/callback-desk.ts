import { type Signal, signal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';
import type { CallbackSlot } from '#core/callback/slots.ts';

/** What it is about, as was said at one touch; null where no procedure of the list was meant. */
export interface SaidSubject {
  readonly procedureId: string | null;
}

/** What is being written, gone with the visit. */
export interface CallbackDesk {
  /** Null until it was asked; who comes from a procedure is not asked. */
  readonly subject: Signal<SaidSubject | null>;
  readonly typed: Signal<string>;
  readonly slot: Signal<CallbackSlot | null>;
}

const desks = new WeakMap<Payments, CallbackDesk>();

export const callbackDeskOf = (payments: Payments): CallbackDesk => {
  const desk = desks.get(payments) ?? { subject: signal(null), typed: signal(''), slot: signal(null) };
  desks.set(payments, desk);
  return desk;
};
