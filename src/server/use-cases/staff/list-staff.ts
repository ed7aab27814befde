import { grantable, mayChange } from '#core/rights/granting.ts';
import type { StaffInvitation } from '#contract/schemas/staff.ts';
import type { StaffActor } from '../../actor.ts';
import type { Staff, StoredInvitation } from '../../ports/staff.ts';
import type { UseCases } from '../../use-case.ts';
import { sees } from './reach.ts';

export const invitationFor = (actor: StaffActor, made: StoredInvitation): StaffInvitation => ({
  ...made,
  roles: [...made.roles],
  queueIds: [...made.queueIds],
  mayChange: mayChange(actor, made),
});

export const listStaff =
  ({ staff }: { staff: Staff }): UseCases['listStaff'] =>
  async ({ actor, now }) => {
    const { communeId } = actor;
    const [accounts, invitations, queues] = await Promise.all([
      staff.accounts(communeId),
      staff.invitations(communeId, now),
      staff.queues(communeId),
    ]);
    return {
      accounts: accounts
        .filter((one) => one.staffId === actor.staffId || sees(actor, one))
        .map((one) => ({
          ...one,
          roles: [...one.roles],
          // Where else a person works is not this manager's to know.
          queueIds: one.queueIds.filter((queue) => sees(actor, { queueIds: [queue] })),
          mayChange: mayChange(actor, one),
          self: one.staffId === actor.staffId,
        })),
      invitations: invitations
        .filter((one) => sees(actor, one))
        .map((one) => invitationFor(actor, one))
        .map((one) => ({
          ...one,
          queueIds: one.queueIds.filter((queue) => sees(actor, { queueIds: [queue] })),
        })),
      grantable: {
        roles: [...grantable(actor.roles)],
        queues: queues.filter(({ queueId }) => sees(actor, { queueIds: [queueId] })),
      },
    };
  };
