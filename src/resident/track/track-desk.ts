import { type Signal, signal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';

/** The code as it is being typed, gone with the visit's payments. */
const desks = new WeakMap<Payments, { readonly typed: Signal<string> }>();

export const trackDeskOf = (payments: Payments): { readonly typed: Signal<string> } => {
  const desk = desks.get(payments) ?? { typed: signal('') };
  desks.set(payments, desk);
  return desk;
};
