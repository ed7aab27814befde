import type { BillProof, PaymentView } from '#contract/schemas/bill.ts';
import type { Body } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { AttemptId, CommuneId, InvitationId } from '#core/ids.ts';
import { after, type Instant, minutes, seconds } from '#core/instant.ts';
import { openWithin } from '#core/payment/ask-times.ts';
import { canStillChange, settleAfter } from '#core/payment/attempt.ts';
import { needsChecking } from '#core/payment/standing-of.ts';
import type { StoredBill } from '../ports/bills.ts';
import type { PaymentContract } from '../ports/payment-contracts.ts';
import type { PaymentSecrets } from '../ports/payment-secrets.ts';
import type { Begun, Invitations, NewAttempt, StoredAttempt } from '../ports/payments.ts';
import type { Worries } from '../ports/worries.ts';
import { type Refusal, type UseCases, isRefusal, refuse } from '../use-case.ts';
import { type AskDeps, askNow } from './ask-provider.ts';
import { isOver } from './invitation-view.ts';
import { openPayment } from './open-payment.ts';
import { paymentViewOf } from './payment-view.ts';
import { type ProveDeps, proveBill } from './prove-bill.ts';
import { unpayableNow } from './unpayable.ts';

export interface StartDeps extends ProveDeps, AskDeps {
  readonly invitations: Invitations;
  readonly paymentSecrets: PaymentSecrets;
  readonly worries: Worries;
}

type Sent = Body<typeof routes.startPayment>;
type Started = { readonly payment: PaymentView; readonly payPage: string | null };

/** The provider is called only after the attempt is committed, and by whoever committed it. */
export const startPayment =
  (deps: StartDeps): UseCases['startPayment'] =>
  async ({ params: { communeId, attemptId }, body, now }) => {
    const bill = await proveBill(deps, communeId, body satisfies BillProof, now);
    if (isRefusal(bill)) return bill;
    const known = await deps.payments.read(communeId, attemptId as AttemptId);
    if (known) return again(known, bill, body, now);
    const contract = await allowed(deps, bill, body, now);
    if (isRefusal(contract)) return contract;
    const returnToken = deps.paymentSecrets.newToken();
    const attempt = newAttempt(deps, bill, contract, attemptId as AttemptId, body, returnToken, now);
    if (isRefusal(attempt)) return attempt;
    const begun = await beginOnceFree(deps, attempt, now);
    switch (begun.is) {
      case 'known':
        return again(begun.attempt, bill, body, now);
      case 'paid':
        return refuse('bill_paid');
      case 'changed':
        return refuse('bill_unknown');
      case 'busy':
        return busy(begun.holder, now);
      case 'begun':
        return openPayment(deps, {
          attempt,
          bill,
          contract,
          order: orderOf(bill, contract, body, returnToken, now),
        });
    }
  };

/** The provider's page can be opened for fifteen minutes. */
const pageLife = minutes(15);

/** The same id again gives the same attempt, to whoever began it. */
const again = (known: StoredAttempt, bill: StoredBill, body: Sent, now: Instant): Started | Refusal => {
  if (known.capabilityHash !== body.capabilityHash || known.billId !== bill.billId)
    return refuse('bill_busy');
  const pageLives = known.state === 'opened' && now < after(known.createdAt, pageLife);
  return { payment: paymentViewOf(known, bill, now), payPage: pageLives ? known.payPage : null };
};

const allowed = async (
  deps: StartDeps,
  bill: StoredBill,
  body: Sent,
  now: Instant,
): Promise<PaymentContract | Refusal> => {
  if (body.invitation && !(await invites(deps, bill, body.invitation, now))) return refuse('invitation_over');
  if (bill.settled) return refuse('bill_paid');
  const contract = deps.contracts.of(bill.communeId);
  if (!contract) return refuse('payment_unavailable');
  return unpayableNow(bill, contract, now) === null ? contract : refuse('bill_not_payable');
};

const invites = async (
  { invitations, paymentSecrets }: StartDeps,
  bill: StoredBill,
  given: NonNullable<Sent['invitation']>,
  now: Instant,
): Promise<boolean> => {
  const invitation = await invitations.read(bill.communeId, given.invitationId as InvitationId);
  if (!invitation || isOver(invitation, now)) return false;
  return invitation.billId === bill.billId && invitation.doorHash === paymentSecrets.hash(given.secret);
};

const newAttempt = (
  { paymentSecrets }: StartDeps,
  bill: StoredBill,
  contract: PaymentContract,
  attemptId: AttemptId,
  body: Sent,
  returnToken: string,
  now: Instant,
): NewAttempt | Refusal => {
  const reference = contract.written(bill.reference);
  if (reference === null) return refuse('bill_not_payable');
  return {
    communeId: bill.communeId satisfies CommuneId,
    attemptId,
    billId: bill.billId,
    invitationId: (body.invitation?.invitationId ?? null) as InvitationId | null,
    code: paymentSecrets.newCode(),
    asked: { amount: bill.amount, reference, client: contract.client, test: contract.test },
    capabilityHash: body.capabilityHash,
    returnHash: paymentSecrets.hash(returnToken),
    now,
    nextAskAt: after(now, openWithin),
  };
};

/** An attempt whose page is dead may only look live because nobody asked yet. */
const beginOnceFree = async (deps: StartDeps, attempt: NewAttempt, now: Instant): Promise<Begun> => {
  const begun = await deps.payments.begin(attempt);
  if (begun.is !== 'busy' || canStillChange(begun.holder, now)) return begun;
  await askNow(deps, begun.holder, now, seconds(10));
  return deps.payments.begin(attempt);
};

/** What nobody can say the end of has no `until`: it is being checked. */
const busy = (holder: StoredAttempt, now: Instant): Refusal => ({
  refused: 'bill_busy',
  since: holder.createdAt,
  ...(needsChecking(holder, now) ? {} : { until: after(holder.createdAt, settleAfter) }),
});

const orderOf = (
  bill: StoredBill,
  contract: PaymentContract,
  { email, backTo }: Sent,
  returnToken: string,
  now: Instant,
) => ({
  year: todayInParis(now).slice(0, 4),
  email: email ?? contract.ownEmail,
  label: bill.label,
  notifyUrl: contract.notifyUrl,
  returnUrl: contract.returnUrl(backTo, returnToken),
});
