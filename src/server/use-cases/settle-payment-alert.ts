import type { PaymentAlerts } from '../ports/payment-alerts.ts';
import { type UseCases, refuse } from '../use-case.ts';

export const settlePaymentAlert =
  ({ paymentAlerts }: { paymentAlerts: PaymentAlerts }): UseCases['settlePaymentAlert'] =>
  async ({ actor: { communeId }, params: { alertId }, body: { found }, now }) =>
    (await paymentAlerts.settle(communeId, alertId, found, now)) ?? refuse('not_found');
