import type { Payments } from '#client/models/payment/payments.ts';
import type { ShownPayment } from '#steps/payment/shown-bill.ts';
import { Receipt } from './receipt.tsx';

export interface AfterPaymentProps {
  readonly payment: ShownPayment;
  readonly payments: Payments;
}

/** What one takes away from a payment: the receipt and the ways to keep it, once it is paid. */
export function AfterPayment({ payment, payments }: AfterPaymentProps) {
  if (payment.word.word !== 'paid') return null;
  const { bill, paidAt, startedAt, paidBy, code } = payment;
  return <Receipt bill={bill} at={paidAt ?? startedAt} by={paidBy} code={code} payments={payments} />;
}
