import { type Signal, signal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';
import { createDraft, type Draft } from '#steps/draft.ts';
import { amountField, referenceField } from '#steps/payment/bill-fields.tsx';
import { emailField } from '#steps/payment/email-field.tsx';

/** What one person typed and turned to while paying, kept from screen to screen and gone with the visit's payments. */
export interface PayDesk {
  readonly stage: Signal<'check' | 'ways' | 'code' | 'means'>;
  readonly email: Draft;
  readonly receiptEmail: Draft;
  readonly reference: Draft;
  readonly amount: Draft;
  /** The browser opened no window for "Payer ici". */
  readonly blocked: Signal<boolean>;
}

const desks = new WeakMap<Payments, PayDesk>();

const made = (): PayDesk => ({
  stage: signal('check'),
  email: createDraft(emailField, undefined),
  receiptEmail: createDraft(emailField, undefined),
  reference: createDraft(referenceField, undefined),
  amount: createDraft(amountField, undefined),
  blocked: signal(false),
});

/** One for each visit's payments: when those go, nothing leads to it any more. */
export const payDeskOf = (payments: Payments): PayDesk => {
  const desk = desks.get(payments) ?? made();
  desks.set(payments, desk);
  return desk;
};
