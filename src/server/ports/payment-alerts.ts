import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Finding } from '#core/payment/comparison.ts';

/** Money that a person must look at. */
export interface PaymentAlerts {
  /** The open ones, the oldest first, then those settled since, the last one first. */
  list(commune: CommuneId, settledSince: Instant): Promise<readonly PaymentAlert[]>;
  /**
   * Settles an alert once, and with it the attempt and the bill, in one transaction; said again it changes nothing.
   * Null when there is no such alert. Who compared is not kept.
   */
  settle(commune: CommuneId, alertId: string, found: Finding, now: Instant): Promise<PaymentAlert | null>;
}
