import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { UnpayableReason } from '#core/payment/standing.ts';
import type { StoredBill } from '../ports/bills.ts';
import type { PaymentContract } from '../ports/payment-contracts.ts';

/** Why this bill takes no payment on line today; null when nothing of its own forbids it. */
export const unpayableNow = (
  bill: StoredBill,
  contract: PaymentContract | null,
  now: Instant,
): UnpayableReason | null => {
  if (bill.unpayable) return bill.unpayable;
  if (bill.payableUntil !== null && todayInParis(now) > bill.payableUntil) return 'past-deadline';
  if (contract && bill.amount < contract.atLeast) return 'below-minimum';
  return contract && bill.amount > contract.atMost ? 'above-maximum' : null;
};
