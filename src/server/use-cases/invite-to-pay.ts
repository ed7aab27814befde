import type { InvitationId } from '#core/ids.ts';
import { after, minutes } from '#core/instant.ts';
import type { Invitations, Payments, StoredInvitation } from '../ports/payments.ts';
import { type UseCases, isRefusal, refuse } from '../use-case.ts';
import { readInvitationView } from './invitation-view.ts';
import { type ProveDeps, proveBill } from './prove-bill.ts';

interface Deps extends ProveDeps {
  readonly invitations: Invitations;
  readonly payments: Payments;
}

const life = minutes(30);

export const inviteToPay =
  (deps: Deps): UseCases['inviteToPay'] =>
  async ({ actor, params: { communeId, invitationId }, body, now }) => {
    const bill = await proveBill(deps, communeId, body, now);
    if (isRefusal(bill)) return bill;
    if (bill.settled) return refuse('bill_paid');
    const asked = {
      communeId,
      invitationId: invitationId as InvitationId,
      billId: bill.billId,
      kioskId: actor.kioskId,
      siteId: actor.siteId,
      place: body.place,
      capabilityHash: body.capabilityHash,
      doorHash: body.doorHash,
      madeAt: now,
      endsAt: after(now, life),
    };
    const kept = await deps.invitations.keep(asked);
    return isSame(kept, asked) ? readInvitationView(deps, kept, now) : refuse('malformed');
  };

/** An id is one kiosk's and one bill's for ever. */
const isSame = (
  kept: StoredInvitation,
  asked: Pick<StoredInvitation, 'kioskId' | 'billId' | 'capabilityHash' | 'doorHash'>,
): boolean =>
  kept.kioskId === asked.kioskId &&
  kept.billId === asked.billId &&
  kept.capabilityHash === asked.capabilityHash &&
  kept.doorHash === asked.doorHash;
