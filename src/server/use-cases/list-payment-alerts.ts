import { instant } from '#core/instant.ts';
import type { PaymentAlerts } from '../ports/payment-alerts.ts';
import type { UseCases } from '../use-case.ts';

/** Settled ones stay in sight for a month. */
const settledFor = 30 * 86_400_000;

export const listPaymentAlerts =
  ({ paymentAlerts }: { paymentAlerts: PaymentAlerts }): UseCases['listPaymentAlerts'] =>
  async ({ actor: { communeId }, now }) => ({
    alerts: [...(await paymentAlerts.list(communeId, instant(now - settledFor)))],
  });
