import { passwordFault } from '#core/rights/password.ts';
import type { Passwords } from '../../ports/passwords.ts';
import type { Staff } from '../../ports/staff.ts';
import { type UseCases, refuse } from '../../use-case.ts';

export const changePassword =
  ({ staff, passwords }: { staff: Staff; passwords: Passwords }): UseCases['changePassword'] =>
  async ({ actor: { communeId, staffId, tokenHash }, body }) => {
    const account = await staff.account(communeId, staffId);
    if (!account || !(await passwords.verify(account.passwordHash, body.current)))
      return refuse('password_wrong');
    if (passwordFault(body.next, { email: account.email, names: [account.firstName, account.name] }))
      return refuse('password_weak');
    await staff.setPassword(communeId, staffId, await passwords.hash(body.next), tokenHash);
    return {};
  };

export const showFirstName =
  ({ staff }: { staff: Staff }): UseCases['showFirstName'] =>
  async ({ actor: { communeId, staffId }, body }) => {
    await staff.showFirstName(communeId, staffId, body.shows);
    return {};
  };
