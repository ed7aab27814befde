import { expect, it } from 'vitest';
import type { Role } from '#contract/schemas/desk.ts';
import type { QueueId, StaffId } from '#core/ids.ts';
import type { StaffActor } from '#server/actor.ts';
import type { StaffMember } from '#server/ports/places.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, callAgent, refusalOf, take } from '../../support/acts.ts';
import { makeCallback, onCallback } from '../../support/callbacks.ts';
import {
  annexe,
  annexeSite,
  hall,
  hallSite,
  type House,
  phones,
  staffActor,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const password = 'trois chevaux verts';
const inCommune = { communeId: vauclair };
const at = (actor: StaffActor, now = start) => ({ actor, query: undefined, now });

const invite = (house: House, actor: StaffActor, email: string, roles: Role[] = ['facilitator']) =>
  house.useCases.inviteStaff({
    ...at(actor),
    params: inCommune,
    body: { email, roles, queueIds: [hall] },
  });

const accept = (
  house: House,
  token: string,
  change: { password?: string; firstName?: string } = {},
  now = start,
) =>
  house.useCases.acceptStaffInvitation({
    actor: { kind: 'anyone' },
    params: inCommune,
    query: undefined,
    body: { token, firstName: 'Nadia', name: 'Nadia Roy', showsFirstName: true, password, ...change },
    now,
  });

const over = (actor: StaffActor, staffId: StaffId) => ({
  ...at(actor),
  params: { ...inCommune, staffId },
});

const accountBy = async (house: House, email: string) => {
  const account = (await house.stores.staff.accounts(vauclair)).find((one) => one.email === email);
  if (!account) throw new Error(`${email} has no account`);
  return account;
};

/** A person who came by an invitation, with a session. */
const invited = async (house: House, boss: StaffActor, email: string, roles?: Role[]) => {
  const { token } = asserted(await invite(house, boss, email, roles));
  asserted(await accept(house, token));
  const { staffId, queueIds, name } = await accountBy(house, email);
  const tokenHash = `session of ${email}`;
  await house.stores.sessions.open(vauclair, staffId, tokenHash, start, minutesLater(600));
  const base = { communeId: vauclair, id: staffId, email, firstName: name, name, passwordHash: '' };
  const member: StaffMember = {
    ...base,
    showsFirstName: true,
    roles: roles ?? ['facilitator'],
    queueIds,
    siteIds: [],
  };
  return { staffId, tokenHash, actor: { ...staffActor(member), tokenHash } };
};

withHouse('accounts of staff', (stage) => {
  const administrator = () => stage().house.hire('paul', { roles: ['administrator'] });
  const manager = () => stage().house.hire('aicha', { roles: ['manager'] });

  it('a link opens once, for 72 hours, and only its hash is kept', async () => {
    const { house } = stage();
    const boss = await manager();
    const { token, invitation } = asserted(await invite(house, boss, 'Nadia@Exemple.fr'));
    expect(invitation.endsAt - start).toBe(72 * 3_600_000);
    const rows = await house.pool.rows(sql`SELECT * FROM staff_invitation`);
    expect(JSON.stringify(rows)).not.toContain(token);
    const late = minutesLater(72 * 60 + 1);
    expect(refusalOf(await accept(house, token, {}, late))).toBe('link_over');
    const replies = await Promise.all([accept(house, token), accept(house, token)]);
    expect(replies.map((reply) => ('refused' in reply ? reply.refused : 'made')).sort()).toEqual([
      'link_over',
      'made',
    ]);
    const account = await accountBy(house, 'nadia@exemple.fr');
    expect(account).toMatchObject({ roles: ['facilitator'], queueIds: [hall], suspended: false });
    expect(refusalOf(await invite(house, boss, 'nadia@exemple.fr'))).toBe('email_known');
  });

  it('a later invitation of the same address ends the earlier one; a withdrawn one opens nothing', async () => {
    const { house } = stage();
    const boss = await manager();
    const first = asserted(await invite(house, boss, 'karim@exemple.fr'));
    const second = asserted(await invite(house, boss, 'karim@exemple.fr'));
    expect(refusalOf(await accept(house, first.token))).toBe('link_over');
    const params = { ...inCommune, invitationId: second.invitation.invitationId };
    asserted(await house.useCases.withdrawInvitation({ ...at(boss), params, body: undefined }));
    expect(refusalOf(await accept(house, second.token))).toBe('link_over');
  });

  it('a weak password makes no account and leaves the link as it was', async () => {
    const { house } = stage();
    const { token } = asserted(await invite(house, await manager(), 'zoe@exemple.fr'));
    for (const weak of ['court', 'nadia-nadia-2026', 'Mot de passe 2026'])
      expect(refusalOf(await accept(house, token, { password: weak }))).toBe('password_weak');
    asserted(await accept(house, token));
  });

  it('nobody gives a role or a queue that is not theirs to give, nor changes who has one', async () => {
    const { house } = stage();
    const boss = await manager();
    for (const role of ['officer', 'administrator', 'data-protection'] as const)
      expect(refusalOf(await invite(house, boss, 'x@exemple.fr', [role]))).toBe('beyond_rights');
    const wider = { email: 'x@exemple.fr', roles: ['facilitator' as const], queueIds: [annexe] };
    expect(refusalOf(await house.useCases.inviteStaff({ ...at(boss), params: inCommune, body: wider }))).toBe(
      'beyond_rights',
    );
    const paul = await administrator();
    const body = { roles: ['facilitator' as const], queueIds: [hall], suspended: true };
    expect(refusalOf(await house.useCases.changeStaff({ ...over(boss, paul.staffId), body }))).toBe(
      'beyond_rights',
    );
  });

  it('a suspended person is signed out at once, holds no call, and can not sign in', async () => {
    const { house } = stage();
    const boss = await administrator();
    const { staffId, actor, tokenHash } = await invited(house, boss, 'sami@exemple.fr');
    const call = await callAgent(house);
    asserted(await take(house, actor, call.ticketId));
    const body = { roles: ['facilitator' as const], queueIds: [hall], suspended: true };
    asserted(await house.useCases.changeStaff({ ...over(boss, staffId), body }));
    expect(await house.stores.sessions.find(vauclair, tokenHash, start)).toBe(null);
    expect(await house.stores.sessions.credentials(vauclair, 'sami@exemple.fr')).toBe(null);
    expect((await house.stores.calls.stored(vauclair, call.ticketId))?.view.state).toBe('waiting');
    asserted(
      await house.useCases.changeStaff({ ...over(boss, staffId), body: { ...body, suspended: false } }),
    );
    expect(await house.stores.sessions.credentials(vauclair, 'sami@exemple.fr')).not.toBe(null);
  });

  it('an account that ends is forgotten, and its calls wait again', async () => {
    const { house } = stage();
    const boss = await administrator();
    const { staffId, actor } = await invited(house, boss, 'ines@exemple.fr');
    const call = await callAgent(house);
    asserted(await take(house, actor, call.ticketId));
    asserted(await house.useCases.removeStaff({ ...over(boss, staffId), body: undefined }));
    expect(await house.stores.staff.account(vauclair, staffId)).toBe(null);
    expect((await house.stores.calls.stored(vauclair, call.ticketId))?.view.state).toBe('waiting');
  });

  it('a call that rose to a person stays theirs through a change of rights that leaves them its queue', async () => {
    const { house } = stage();
    const boss = await administrator();
    const remote = await house.hire('odile', { queueIds: [phones], siteIds: [] });
    const { ticketId } = await callAgent(house);
    await house.stores.upkeep.rise({ communeId: vauclair, ticketId }, 'remote', start);
    asserted(await take(house, remote, ticketId));
    const change = (queueIds: QueueId[], roles: Role[] = ['facilitator', 'manager']) =>
      house.useCases.changeStaff({
        ...over(boss, remote.staffId),
        body: { roles, queueIds, suspended: false },
      });
    const state = async () => (await house.stores.calls.stored(vauclair, ticketId))?.view.state;
    asserted(await change([phones]));
    expect(await state()).toBe('taken');
    asserted(await change([annexe]));
    expect(await state()).toBe('waiting');
  });

  it('the call-backs of a person who is suspended or leaves are promised again at once, to be taken by anyone', async () => {
    const { house } = stage();
    const [boss, colleague] = [await administrator(), await house.hire('noor')];
    for (const end of ['suspended', 'removed']) {
      const holder = await house.hire(`who-is-${end}`);
      const { receipt } = await makeCallback(house);
      asserted(await onCallback(house, 'takeCallback', holder, receipt.requestId));
      const body = { roles: ['facilitator' as const], queueIds: [hall], suspended: true };
      const account = over(boss, holder.staffId);
      asserted(
        end === 'removed'
          ? await house.useCases.removeStaff({ ...account, body: undefined })
          : await house.useCases.changeStaff({ ...account, body }),
      );
      const row = sql`SELECT state, holder FROM callback WHERE callback_id = ${receipt.requestId}`;
      expect(await house.pool.one(row)).toEqual({ state: 'promised', holder: null });
      asserted(await onCallback(house, 'takeCallback', colleague, receipt.requestId));
    }
  });

  it('a person who moves to another site gives back its call-backs, and keeps those that they still reach', async () => {
    const { house } = stage();
    const boss = await administrator();
    const holder = await house.hire('malo', { queueIds: [hall, annexe], siteIds: [hallSite, annexeSite] });
    const held = [];
    for (const siteId of [hallSite, annexeSite, null]) {
      const { requestId } = (await makeCallback(house, { siteId })).receipt;
      asserted(await onCallback(house, 'takeCallback', holder, requestId));
      held.push(requestId);
    }
    const body = { roles: ['facilitator' as const], queueIds: [annexe], suspended: false };
    asserted(await house.useCases.changeStaff({ ...over(boss, holder.staffId), body }));
    const states = await house.pool.rows<{ state: string }>(sql`
      SELECT state FROM callback WHERE callback_id = ANY(${held}::uuid[])
      ORDER BY array_position(${held}::uuid[], callback_id)`);
    expect(states.map(({ state }) => state)).toEqual(['promised', 'taken', 'taken']);
  });

  it('the last administrator stays one, even when two end each other at the same moment', async () => {
    const { house } = stage();
    const [one, two] = [await administrator(), await house.hire('ada', { roles: ['administrator'] })];
    const end = (by: StaffActor, whom: StaffActor) =>
      house.useCases.removeStaff({ ...over(by, whom.staffId), body: undefined });
    const replies = await Promise.all([end(one, two), end(two, one)]);
    expect(replies.filter((reply) => 'refused' in reply)).toHaveLength(1);
    const left = (await house.stores.staff.accounts(vauclair)).filter(({ roles }) =>
      roles.includes('administrator'),
    );
    expect(left).toHaveLength(1);
  });

  it('whoever is locked out chooses a new password by a new link, which ends their sessions and keeps their rights', async () => {
    const { house } = stage();
    const boss = await administrator();
    const { staffId, tokenHash } = await invited(house, boss, 'leo@exemple.fr');
    const { token } = asserted(await house.useCases.inviteAgain({ ...over(boss, staffId), body: {} }));
    const opened = asserted(
      await house.useCases.openStaffInvitation({
        actor: { kind: 'anyone' },
        params: inCommune,
        query: undefined,
        body: { token },
        now: start,
      }),
    );
    expect(opened).toMatchObject({ email: 'leo@exemple.fr', name: 'Nadia Roy', showsFirstName: true });
    asserted(await accept(house, token, { password: 'quatre chevaux bleus' }));
    expect(await house.stores.sessions.find(vauclair, tokenHash, start)).toBe(null);
    const known = await house.stores.sessions.credentials(vauclair, 'leo@exemple.fr');
    expect(known).toEqual({ staffId, passwordHash: 'plain quatre chevaux bleus' });
  });

  it('one changes one’s own password with the old one, which ends every other session', async () => {
    const { house } = stage();
    const { staffId, actor, tokenHash } = await invited(house, await administrator(), 'eva@exemple.fr');
    await house.stores.sessions.open(vauclair, staffId, 'elsewhere', start, minutesLater(600));
    const change = (current: string, next: string) =>
      house.useCases.changePassword({ ...at(actor), params: inCommune, body: { current, next } });
    expect(refusalOf(await change('autre chose ici', 'quatre chevaux bleus'))).toBe('password_wrong');
    expect(refusalOf(await change(password, 'eva-eva'))).toBe('password_weak');
    asserted(await change(password, 'quatre chevaux bleus'));
    expect(await house.stores.sessions.find(vauclair, 'elsewhere', start)).toBe(null);
    expect(await house.stores.sessions.find(vauclair, tokenHash, start)).not.toBe(null);
  });

  it('the list shows no hash and, to a manager, nobody of another site', async () => {
    const { house } = stage();
    await house.hire('elsewhere', { queueIds: [annexe] });
    const list = asserted(
      await house.useCases.listStaff({ ...at(await manager()), params: inCommune, body: undefined }),
    );
    expect(list.accounts.some(({ staffId }) => staffId === 'elsewhere')).toBe(false);
    expect(list.grantable.queues.map(({ queueId }) => queueId)).toEqual([hall]);
    expect(list.grantable.roles).toEqual(['facilitator', 'manager']);
  });
});
