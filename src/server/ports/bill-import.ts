import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { PaidBy } from '#core/payment/standing.ts';
import type { StoredBill } from './bills.ts';

/** One row of a file of bills, read and found right. */
export interface ImportedBill extends Pick<
  StoredBill,
  | 'reference'
  | 'printedReference'
  | 'amount'
  | 'label'
  | 'payee'
  | 'issuedOn'
  | 'dueOn'
  | 'payableUntil'
  | 'unpayable'
  | 'means'
> {
  /** Of the file, from 1. */
  readonly line: number;
  readonly paid: { readonly by: Extract<PaidBy, 'counter' | 'other'>; readonly at: Instant } | null;
}

/** A bill that the file says otherwise of, and that stays as it is: paid, or with a payment under way. */
export interface LeftBill {
  readonly line: number;
  readonly printedReference: string;
  readonly why: 'paid' | 'in-progress';
}

export interface ImportReport {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Those that this import settled: the file says paid, of the same amount. */
  readonly settled: number;
  readonly left: readonly LeftBill[];
}

/**
 * Takes a whole file into the ledger, or nothing of it: one transaction, one import of a commune at a time. A known
 * reference is never doubled; a paid bill stays as it is for ever; the amount under a payment that is under way stays.
 */
export interface BillImport {
  /** With `dryRun` everything is done and then undone, so that its report is that of the real one. */
  run(
    commune: CommuneId,
    bills: readonly ImportedBill[],
    how: { readonly now: Instant; readonly dryRun: boolean },
  ): Promise<ImportReport>;
}
