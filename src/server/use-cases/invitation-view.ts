import type { InvitationView, PaymentView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import type { Bills } from '../ports/bills.ts';
import type { Payments, StoredInvitation } from '../ports/payments.ts';
import { readPaymentView } from './payment-view.ts';

/** A phone that opened it in time keeps it until it ends by itself, though the visit at the kiosk ended. */
export const isOver = ({ endsAt, endedAt, openedAt }: StoredInvitation, now: Instant): boolean =>
  now >= endsAt || (endedAt !== null && openedAt === null);

/** The payment that began from this invitation; the last, should a first one have come to nothing. */
export const paymentOf = async (
  { bills, payments }: { readonly bills: Bills; readonly payments: Payments },
  { communeId, invitationId }: StoredInvitation,
  now: Instant,
): Promise<PaymentView | null> => {
  const attempt = await payments.byInvitation(communeId, invitationId);
  return attempt && readPaymentView(bills, attempt, now);
};

export const readInvitationView = async (
  deps: { readonly bills: Bills; readonly payments: Payments },
  invitation: StoredInvitation,
  now: Instant,
): Promise<InvitationView> => {
  const payment = await paymentOf(deps, invitation, now);
  return {
    state: stateOf(invitation, payment, now),
    openedAt: invitation.openedAt,
    endsAt: invitation.endsAt,
    payment,
  };
};

const stateOf = (
  invitation: StoredInvitation,
  payment: PaymentView | null,
  now: Instant,
): InvitationView['state'] => {
  if (payment) return 'paying';
  if (invitation.endedAt !== null || isOver(invitation, now)) return 'ended';
  return invitation.openedAt === null ? 'shown' : 'opened';
};
