import type { InvitationId } from '#core/ids.ts';
import type { PaymentSecrets } from '../ports/payment-secrets.ts';
import type { Invitations } from '../ports/payments.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { AskDeps } from './ask-provider.ts';
import type { BillViewDeps } from './bill-view.ts';
import { freshBillView } from './find-bill.ts';
import { paymentOf } from './invitation-view.ts';
import type { ProveDeps } from './prove-bill.ts';

interface Deps extends ProveDeps, BillViewDeps, AskDeps {
  readonly invitations: Invitations;
  readonly paymentSecrets: PaymentSecrets;
}

/** May be opened again, by the same phone's other tab or after a tab was killed: whoever holds the secret holds the QR. */
export const openInvitation =
  (deps: Deps): UseCases['openInvitation'] =>
  async ({ params: { communeId, invitationId }, body, now }) => {
    const doorHash = deps.paymentSecrets.hash(body.secret);
    const opened = await deps.invitations.open(communeId, invitationId as InvitationId, doorHash, now);
    const bill = opened && (await deps.bills.byId(communeId, opened.billId));
    if (!opened || !bill) return refuse('invitation_over');
    const { place, siteId, endsAt } = opened;
    const billView = await freshBillView(deps, bill, now);
    return { bill: billView, place, siteId, endsAt, payment: await paymentOf(deps, opened, now) };
  };
