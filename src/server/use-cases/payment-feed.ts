import type { Bills } from '../ports/bills.ts';
import { type PaymentFeed, billTopic } from '../ports/feeds.ts';
import type { Invitations, Payments } from '../ports/payments.ts';
import { readInvitationView } from './invitation-view.ts';
import { readPaymentView } from './payment-view.ts';

export interface FeedDeps {
  readonly bills: Bills;
  readonly payments: Payments;
  readonly invitations: Invitations;
}

/** What the streams and the reads of one attempt or one invitation say. */
export const createPaymentFeed = (deps: FeedDeps): PaymentFeed => ({
  payment: async (commune, attemptId, capabilityHash, now) => {
    const attempt = await deps.payments.read(commune, attemptId);
    if (attempt?.capabilityHash !== capabilityHash) return null;
    return { topic: billTopic(attempt.billId), view: await readPaymentView(deps.bills, attempt, now) };
  },
  invitation: async (commune, invitationId, capabilityHash, now) => {
    const invitation = await deps.invitations.read(commune, invitationId);
    if (invitation?.capabilityHash !== capabilityHash) return null;
    return { topic: billTopic(invitation.billId), view: await readInvitationView(deps, invitation, now) };
  },
});
