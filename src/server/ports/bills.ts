import type { BillMean } from '#contract/schemas/bill.ts';
import type { BillId, CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Cents } from '#core/payment/cents.ts';
import type { BillReference } from '#core/payment/reference.ts';
import type { PaidBy, UnpayableReason } from '#core/payment/standing.ts';

/** A bill of the ledger, as it was imported, and whether it is settled. Days are `2026-11-22`. */
export interface StoredBill {
  readonly communeId: CommuneId;
  readonly billId: BillId;
  readonly reference: BillReference;
  readonly printedReference: string;
  readonly amount: Cents;
  readonly label: string;
  readonly payee: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  /** The last day on which the commune itself takes the money; null when there is none. */
  readonly payableUntil: string | null;
  readonly unpayable: Extract<UnpayableReason, 'with-the-treasury' | 'by-direct-debit'> | null;
  readonly means: readonly Exclude<BillMean, 'online'>[];
  readonly settled: { readonly at: Instant; readonly by: PaidBy } | null;
}

/** The ledger of bills. */
export interface Bills {
  byReference(commune: CommuneId, reference: BillReference): Promise<StoredBill | null>;
  byId(commune: CommuneId, bill: BillId): Promise<StoredBill | null>;
}

/**
 * Counts tries by reference, known or not, in all server processes together: after ten wrong amounts within an hour the
 * reference rests until that hour is over. It then begins anew, so nobody is shut out for good.
 */
export interface BillGuesses {
  /** Spends one try before anything is looked at; until when the reference rests, or null when the try is allowed. */
  spend(commune: CommuneId, reference: BillReference, now: Instant): Promise<Instant | null>;
  /** The amount was right: the try did not count. */
  giveBack(commune: CommuneId, reference: BillReference): Promise<void>;
}
