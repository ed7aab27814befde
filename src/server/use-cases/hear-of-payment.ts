import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { PaymentSecrets } from '../ports/payment-secrets.ts';
import type { AskTurns } from '../ports/payments.ts';

/** What comes from outside about a payment, and proves nothing: it only brings the next question forward. */
export interface PaymentRumours {
  /** The provider's notification: its own id, unsigned. */
  notified(commune: CommuneId, providerId: string, now: Instant): Promise<void>;
  /** A browser came back from the payment page. */
  returned(commune: CommuneId, token: string, now: Instant): Promise<void>;
}

export const createPaymentRumours = (deps: {
  readonly askTurns: AskTurns;
  readonly paymentSecrets: PaymentSecrets;
}): PaymentRumours => ({
  notified: (commune, providerId, now) => deps.askTurns.hasten(commune, { providerId }, now),
  returned: (commune, token, now) =>
    deps.askTurns.hasten(commune, { returnHash: deps.paymentSecrets.hash(token) }, now),
});
