import type { AttemptId } from '#core/ids.ts';
import type { Bills } from '../ports/bills.ts';
import type { Mail } from '../ports/mail.ts';
import type { Payments, Receipts } from '../ports/payments.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { type UseCases, refuse } from '../use-case.ts';

interface Deps {
  readonly bills: Bills;
  readonly payments: Payments;
  readonly receipts: Receipts;
  readonly mail: Mail;
}

/** The address goes to the mail server and is kept nowhere. */
export const mailReceipt =
  ({ bills, payments, receipts, mail }: Deps): UseCases['mailReceipt'] =>
  async ({ actor, params: { communeId, attemptId }, body, now }) => {
    const attempt = await payments.read(communeId, attemptId as AttemptId);
    if (attempt?.capabilityHash !== actor.capabilityHash) return refuse('capability_wrong');
    const { paidAt } = attempt;
    const bill = await bills.byId(communeId, attempt.billId);
    if (paidAt === null || !bill) return refuse('payment_not_settled');
    if (!(await receipts.claim(communeId, attempt.attemptId, now)))
      return { refused: 'too_many', retryAfterSeconds: 60 };
    const receipt = receiptOf({ ...attempt, paidAt }, bill, body.locale);
    if (await mail.send({ to: body.email, ...receipt })) return {};
    await receipts.giveBack(communeId, attempt.attemptId);
    return refuse('mail_unavailable');
  };
