import { randomUUID } from 'node:crypto';
import type { MadeInvitation } from '#contract/schemas/staff.ts';
import { after, minutes } from '#core/instant.ts';
import type { Instant } from '#core/instant.ts';
import { mayChange, mayGrant } from '#core/rights/granting.ts';
import type { StaffActor } from '../../actor.ts';
import type { Mail } from '../../ports/mail.ts';
import type { Staff, StaffSecrets, StoredInvitation } from '../../ports/staff.ts';
import { type UseCases, refuse } from '../../use-case.ts';
import type { About } from '../about.ts';
import { invitationFor } from './list-staff.ts';
import { invitationLetter } from './invitation-letter.ts';
import { sees } from './reach.ts';

export interface InviteDeps {
  readonly staff: Staff;
  readonly staffSecrets: StaffSecrets;
  readonly mail: Mail;
  readonly about: About;
}

const opensFor = minutes(72 * 60);

const send = async (
  { staff, staffSecrets, mail, about }: InviteDeps,
  actor: StaffActor,
  invited: Pick<StoredInvitation, 'email' | 'staffId' | 'roles' | 'queueIds'>,
  now: Instant,
): Promise<MadeInvitation> => {
  const token = staffSecrets.newToken();
  const made = { ...invited, invitationId: randomUUID(), endsAt: after(now, opensFor) };
  await staff.invite(actor.communeId, made, staffSecrets.hash(token));
  const letter = invitationLetter(about.publicOrigin ?? null, made, token);
  const mailed = letter !== null && (await mail.send(letter));
  return { invitation: invitationFor(actor, made), token, mailed };
};

export const inviteStaff =
  (deps: InviteDeps): UseCases['inviteStaff'] =>
  async ({ actor, body, now }) => {
    const email = body.email.toLowerCase();
    const queues = await deps.staff.queues(actor.communeId);
    const rights = { roles: body.roles, queueIds: body.queueIds };
    if (!mayGrant(actor, rights)) return refuse('beyond_rights');
    if (!rights.queueIds.every((id) => queues.some(({ queueId }) => queueId === id)))
      return refuse('beyond_rights');
    const accounts = await deps.staff.accounts(actor.communeId);
    if (accounts.some((one) => one.email === email)) return refuse('email_known');
    const earlier = (await deps.staff.invitations(actor.communeId, now)).find((one) => one.email === email);
    // Another's invitation is not replaced by a person who could not have made it.
    if (earlier && !mayChange(actor, earlier)) return refuse('beyond_rights');
    return send(deps, actor, { email, staffId: null, ...rights }, now);
  };

export const inviteAgain =
  (deps: InviteDeps): UseCases['inviteAgain'] =>
  async ({ actor, params: { communeId, staffId }, now }) => {
    const account = await deps.staff.account(communeId, staffId);
    if (!account || !sees(actor, account)) return refuse('not_found');
    if (!mayChange(actor, account)) return refuse('beyond_rights');
    const { email, roles, queueIds } = account;
    return send(deps, actor, { email, staffId, roles, queueIds }, now);
  };
