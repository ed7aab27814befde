import { mayChange } from '#core/rights/granting.ts';
import type { Staff } from '../../ports/staff.ts';
import { type UseCases, refuse } from '../../use-case.ts';
import { sees } from './reach.ts';

export const withdrawInvitation =
  ({ staff }: { staff: Staff }): UseCases['withdrawInvitation'] =>
  async ({ actor, params: { communeId, invitationId }, now }) => {
    const made = (await staff.invitations(communeId, now)).find((one) => one.invitationId === invitationId);
    if (!made || !sees(actor, made)) return refuse('not_found');
    if (!mayChange(actor, made)) return refuse('beyond_rights');
    await staff.withdraw(communeId, invitationId);
    return {};
  };
