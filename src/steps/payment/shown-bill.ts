import type { Instant } from '#core/instant.ts';
import type { BillStanding, PaidBy } from '#core/payment/standing.ts';
import type { PaymentWord } from '#core/payment/word.ts';

/** A bill as it is shown: nothing that is not on the paper, and where it stands. */
export interface ShownBill {
  readonly reference: string;
  /** Euro cents. */
  readonly amount: number;
  readonly label: string;
  readonly payee: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly standing: BillStanding;
  /** Other ways in which this very bill can be paid. */
  readonly means: readonly string[];
}

/** One try at paying, as the person who made it is told. */
export interface ShownPayment {
  readonly code: string;
  readonly startedAt: Instant;
  readonly word: PaymentWord;
  readonly paidAt: Instant | null;
  readonly paidBy: PaidBy | null;
  readonly bill: Pick<ShownBill, 'reference' | 'amount' | 'label' | 'payee'>;
  readonly mayTryAgainAt: Instant | null;
}
