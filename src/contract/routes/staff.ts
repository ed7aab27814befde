import * as v from 'valibot';
import { route } from '../route.ts';
import { communeId, staffId } from '../schemas/base.ts';
import {
  chosenAccount,
  emailAddress,
  givenQueues,
  givenRoles,
  invitationId,
  invitationToken,
  madeInvitation,
  newPassword,
  openedInvitation,
  staffList,
} from '../schemas/staff.ts';
import { commune, nothing } from './params.ts';

const member = v.object({ communeId, staffId });
const invitation = v.object({ communeId, invitationId });
const keepers = ['manager', 'administrator'] as const;

/** Accounts of staff: invited, given rights, suspended, ended. */
export const staffRoutes = {
  listStaff: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/staff',
    access: 'desk',
    roles: keepers,
    says: 'The accounts and invitations at the queues of the signed-in person; for an administrator, of the commune.',
    params: commune,
    reply: staffList,
    problems: ['signed_out', 'forbidden'],
  }),
  inviteStaff: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/staff/invitations',
    access: 'desk',
    roles: keepers,
    says: 'Invites a person: a link that opens once within 72 hours. Nobody gives a right that is not theirs to give.',
    params: commune,
    body: v.object({ email: emailAddress, roles: givenRoles, queueIds: givenQueues }),
    reply: madeInvitation,
    problems: ['signed_out', 'cross_site', 'forbidden', 'beyond_rights', 'email_known'],
  }),
  inviteAgain: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/staff/:staffId/invitation',
    access: 'desk',
    roles: keepers,
    says: 'For who is locked out: a link to choose a new password. Until then the old one goes on.',
    params: member,
    body: nothing,
    reply: madeInvitation,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'beyond_rights'],
  }),
  withdrawInvitation: route({
    method: 'DELETE',
    path: '/api/communes/:communeId/desk/staff/invitations/:invitationId',
    access: 'desk',
    roles: keepers,
    says: 'The link opens nothing any more.',
    params: invitation,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'beyond_rights'],
  }),
  changeStaff: route({
    method: 'PUT',
    path: '/api/communes/:communeId/desk/staff/:staffId',
    access: 'desk',
    roles: keepers,
    says: 'New rights, or none for a while: a suspended person is signed out at once and holds no call.',
    params: member,
    body: v.object({ roles: givenRoles, queueIds: givenQueues, suspended: v.boolean() }),
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'beyond_rights', 'last_administrator'],
  }),
  removeStaff: route({
    method: 'DELETE',
    path: '/api/communes/:communeId/desk/staff/:staffId',
    access: 'desk',
    roles: keepers,
    says: 'Ends an account and forgets its person; their calls wait again at their old place.',
    params: member,
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'beyond_rights', 'last_administrator'],
  }),
  changePassword: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/account/password',
    access: 'desk',
    says: 'A new password for oneself; every other session of the account ends.',
    params: commune,
    body: v.object({ current: newPassword, next: newPassword }),
    reply: nothing,
    problems: ['signed_out', 'cross_site', 'password_wrong', 'password_weak'],
  }),
  showFirstName: route({
    method: 'PUT',
    path: '/api/communes/:communeId/desk/account/first-name',
    access: 'desk',
    says: "Whether residents and colleagues may read one's first name.",
    params: commune,
    body: v.object({ shows: v.boolean() }),
    reply: nothing,
    problems: ['signed_out', 'cross_site'],
  }),
} as const;

/** Before there is an account. */
export const staffDoorRoutes = {
  openStaffInvitation: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/invitation',
    access: 'public',
    says: 'What an invitation is for, for who holds its link.',
    params: commune,
    body: v.object({ token: invitationToken }),
    reply: openedInvitation,
    problems: ['link_over'],
  }),
  acceptStaffInvitation: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/invitation/accept',
    access: 'public',
    says: 'Makes the account, or gives it its new password; the link opens once.',
    params: commune,
    body: chosenAccount,
    reply: nothing,
    problems: ['link_over', 'password_weak', 'email_known'],
  }),
} as const;
