import type { InvitationId } from '#core/ids.ts';
import type { Invitations } from '../ports/payments.ts';
import { type UseCases, refuse } from '../use-case.ts';

export const endInvitation =
  ({ invitations }: { invitations: Invitations }): UseCases['endInvitation'] =>
  async ({ actor, params: { communeId, invitationId }, now }) => {
    const ended = await invitations.end(communeId, invitationId as InvitationId, actor.capabilityHash, now);
    return ended ? {} : refuse('capability_wrong');
  };
