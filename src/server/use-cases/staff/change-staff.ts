import { mayChange, mayGrant } from '#core/rights/granting.ts';
import type { StaffActor } from '../../actor.ts';
import type { Changed, Staff, StoredAccount } from '../../ports/staff.ts';
import { type Refusal, type UseCases, refuse } from '../../use-case.ts';
import { sees } from './reach.ts';

const answered = (changed: Changed): object => {
  if (changed === 'last') return refuse('last_administrator');
  return changed === 'gone' ? refuse('not_found') : {};
};

const refusalOver = (actor: StaffActor, account: StoredAccount | null): Refusal | null => {
  if (!account || !sees(actor, account)) return refuse('not_found');
  return mayChange(actor, account) ? null : refuse('beyond_rights');
};

export const changeStaff =
  ({ staff }: { staff: Staff }): UseCases['changeStaff'] =>
  async ({ actor, params: { communeId, staffId }, body, now }) => {
    const no = refusalOver(actor, await staff.account(communeId, staffId));
    if (no) return no;
    if (!mayGrant(actor, body)) return refuse('beyond_rights');
    return answered(await staff.change(communeId, staffId, body, now));
  };

export const removeStaff =
  ({ staff }: { staff: Staff }): UseCases['removeStaff'] =>
  async ({ actor, params: { communeId, staffId }, now }) => {
    const no = refusalOver(actor, await staff.account(communeId, staffId));
    return no ?? answered(await staff.remove(communeId, staffId, now));
  };
