import type { PaymentView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import { wordAt } from '#core/payment/word-at.ts';
import type { PaymentWord } from '#core/payment/word.ts';
import type { Bills, StoredBill } from '../ports/bills.ts';
import type { StoredAttempt } from '../ports/payments.ts';

/** An attempt as the person who made it is told at this moment. */
export const paymentViewOf = (attempt: StoredAttempt, bill: StoredBill, now: Instant): PaymentView => {
  const word = wordAt(attempt, now);
  return {
    attemptId: attempt.attemptId,
    code: attempt.code,
    startedAt: attempt.createdAt,
    word,
    paidAt: attempt.paidAt,
    paidBy: attempt.paidBy,
    bill: {
      reference: bill.printedReference,
      amount: attempt.asked.amount,
      label: bill.label,
      payee: bill.payee,
    },
    mayTryAgainAt: mayTryAgainAt(word),
    receiptMailed: attempt.receiptMailed,
  };
};

const mayTryAgainAt = (word: PaymentWord): Instant | null => ('until' in word ? word.until : null);

export const readPaymentView = async (
  bills: Bills,
  attempt: StoredAttempt,
  now: Instant,
): Promise<PaymentView> => {
  const bill = await bills.byId(attempt.communeId, attempt.billId);
  if (!bill) throw new Error('an attempt has no bill');
  return paymentViewOf(attempt, bill, now);
};
