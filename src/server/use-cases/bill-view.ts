import type { BillMean, BillView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import { standingOf } from '#core/payment/standing-of.ts';
import type { UnpayableReason } from '#core/payment/standing.ts';
import type { StoredBill } from '../ports/bills.ts';
import type { PaymentContract, PaymentContracts } from '../ports/payment-contracts.ts';
import type { Payments, StoredAttempt } from '../ports/payments.ts';
import { unpayableNow } from './unpayable.ts';

export interface BillViewDeps {
  readonly payments: Payments;
  readonly contracts: PaymentContracts;
}

/** A bill as whoever proved it is told, with where it stands at this moment. */
export const readBillView = async (
  { payments, contracts }: BillViewDeps,
  bill: StoredBill,
  now: Instant,
): Promise<BillView> =>
  billViewOf(bill, await payments.ofBill(bill.communeId, bill.billId), contracts.of(bill.communeId), now);

const billViewOf = (
  bill: StoredBill,
  attempts: readonly StoredAttempt[],
  contract: PaymentContract | null,
  now: Instant,
): BillView => {
  const unpayable = unpayableNow(bill, contract, now);
  return {
    reference: bill.printedReference,
    amount: bill.amount,
    label: bill.label,
    payee: bill.payee,
    issuedOn: bill.issuedOn,
    dueOn: bill.dueOn,
    standing: standingOf({ settled: bill.settled, attempts, unpayable }, now),
    means: [...meansOf(bill, contract, unpayable)],
  };
};

/** A tobacconist takes no more than 300 euros. */
const tobacconistAtMost = 30_000;

const meansOf = (
  bill: StoredBill,
  contract: PaymentContract | null,
  unpayable: UnpayableReason | null,
): readonly BillMean[] => {
  if (bill.settled || unpayable === 'past-deadline' || unpayable === 'with-the-treasury') return [];
  const online = contract !== null && unpayable === null && contract.written(bill.reference) !== null;
  const others = bill.means.filter((mean) => mean !== 'tobacconist' || bill.amount <= tobacconistAtMost);
  return online ? ['online', ...others] : others;
};
