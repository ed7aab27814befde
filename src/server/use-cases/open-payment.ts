import type { PaymentView } from '#contract/schemas/bill.ts';
import { nextAsk } from '#core/payment/ask-times.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import type { StoredBill } from '../ports/bills.ts';
import type { PaymentContract } from '../ports/payment-contracts.ts';
import type { Opening, PaymentOrder } from '../ports/payment-provider.ts';
import type { AskTurns, NewAttempt, Payments, StoredAttempt } from '../ports/payments.ts';
import type { Worries } from '../ports/worries.ts';
import { type Refusal, refuse } from '../use-case.ts';
import { paymentViewOf } from './payment-view.ts';
import { weighIn } from './weigh-in.ts';

interface Deps {
  readonly payments: Payments;
  readonly askTurns: AskTurns;
  readonly worries: Worries;
}

interface Committed {
  readonly attempt: NewAttempt;
  readonly bill: StoredBill;
  readonly contract: PaymentContract;
  readonly order: Omit<PaymentOrder, 'asked'>;
}

/** Opens the payment page of an attempt that is committed; its address is given to the payer, once it is kept. */
export const openPayment = async (
  deps: Deps,
  { attempt, bill, contract, order }: Committed,
): Promise<{ payment: PaymentView; payPage: string | null } | Refusal> => {
  const opening = await contract.provider.open({ asked: attempt.asked, ...order });
  const stored = await keep(deps, attempt, opening);
  if (opening.is !== 'opened') return refused(deps.worries, opening);
  // Paused so long that recovery gave the attempt up: its page goes to nobody, so nobody can pay on it.
  if (stored.state !== 'opened' || stored.providerId !== opening.providerId)
    return refuse('payment_unavailable');
  return { payment: paymentViewOf(stored, bill, attempt.now), payPage: opening.payPage };
};

const keep = async (
  { payments, askTurns }: Deps,
  { communeId, attemptId, now, nextAskAt }: NewAttempt,
  opening: Opening,
): Promise<StoredAttempt> => {
  const created = await payments.read(communeId, attemptId);
  if (!created) throw new Error('a committed attempt is not there');
  const evidence: Evidence =
    opening.is === 'opened' ? { is: 'opened', providerId: opening.providerId } : { is: opening.is };
  const payPage = opening.is === 'opened' ? opening.payPage : undefined;
  const stored = await weighIn(payments, created, evidence, now, payPage);
  await askTurns.putOff(communeId, attemptId, nextAskAt, nextAsk(stored, evidence.is, now));
  return stored;
};

const refused = (worries: Worries, opening: Exclude<Opening, { is: 'opened' }>): Refusal => {
  if (opening.is === 'not-opened' && opening.cause === 'email') return refuse('email_refused');
  const why =
    opening.is === 'not-opened' ? { code: opening.code, cause: opening.cause } : { why: opening.why };
  worries.warn(why, 'the payment provider opened no payment');
  return refuse('payment_unavailable');
};
