import { passwordFault } from '#core/rights/password.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { Staff, StaffSecrets } from '../../ports/staff.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly staff: Staff;
  readonly staffSecrets: StaffSecrets;
}

export const openStaffInvitation =
  ({ staff, staffSecrets }: Deps): UseCases['openStaffInvitation'] =>
  async ({ params: { communeId }, body, now }) => {
    const made = await staff.invitation(communeId, staffSecrets.hash(body.token), now);
    if (!made) return refuse('link_over');
    const account = made.staffId === null ? null : await staff.account(communeId, made.staffId);
    return {
      email: made.email,
      roles: [...made.roles],
      endsAt: made.endsAt,
      firstName: account?.firstName ?? '',
      name: account?.name ?? '',
      showsFirstName: account?.showsFirstName ?? false,
    };
  };

export const acceptStaffInvitation =
  ({ staff, staffSecrets, passwords }: Deps & { passwords: Passwords }): UseCases['acceptStaffInvitation'] =>
  async ({ params: { communeId }, body, now }) => {
    const tokenHash = staffSecrets.hash(body.token);
    const made = await staff.invitation(communeId, tokenHash, now);
    if (!made) return refuse('link_over');
    const [firstName, name] = [body.firstName.trim(), body.name.trim()];
    if (passwordFault(body.password, { email: made.email, names: [firstName, name] }))
      return refuse('password_weak');
    const passwordHash = await passwords.hash(body.password);
    const { showsFirstName } = body;
    const account = { firstName, name, showsFirstName, passwordHash };
    return (await staff.accept(communeId, tokenHash, account, now)) ? {} : refuse('link_over');
  };
