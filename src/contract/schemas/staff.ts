import * as v from 'valibot';
import { base64url, instant, line, queueId, siteId, staffId } from './base.ts';
import { role } from './desk.ts';

export const emailAddress = v.pipe(v.string(), v.maxLength(254), v.regex(/^[^@\s\0]+@[^@\s\0]+\.[^@\s\0]+$/));
export const givenRoles = v.pipe(v.array(role), v.minLength(1), v.maxLength(5));
export const givenQueues = v.pipe(v.array(queueId), v.maxLength(200));
export const invitationToken = base64url(43);
export const invitationId = v.pipe(v.string(), v.uuid());
export const newPassword = line(128);

/** An account, for who gives its rights. Nothing tells when or how much its person works. */
export const staffAccount = v.object({
  staffId,
  name: v.string(),
  email: v.string(),
  roles: v.array(role),
  queueIds: v.array(queueId),
  suspended: v.boolean(),
  /** Whether the person who asks may change, end or invite it anew. */
  mayChange: v.boolean(),
  self: v.boolean(),
});
export type StaffAccount = v.InferOutput<typeof staffAccount>;

export const staffInvitation = v.object({
  invitationId,
  email: v.string(),
  /** The account that is to choose a new password; null for a new one. */
  staffId: v.nullable(staffId),
  roles: v.array(role),
  queueIds: v.array(queueId),
  endsAt: instant,
  mayChange: v.boolean(),
});
export type StaffInvitation = v.InferOutput<typeof staffInvitation>;

export const staffList = v.object({
  accounts: v.array(staffAccount),
  invitations: v.array(staffInvitation),
  /** What the person who asks may give. */
  grantable: v.object({
    roles: v.array(role),
    queues: v.array(v.object({ queueId, name: v.string(), siteId: v.nullable(siteId) })),
  }),
});
export type StaffList = v.InferOutput<typeof staffList>;

/** The token is told here and never again: the server keeps its hash. */
export const madeInvitation = v.object({
  invitation: staffInvitation,
  token: invitationToken,
  mailed: v.boolean(),
});
export type MadeInvitation = v.InferOutput<typeof madeInvitation>;

/** What an invited person sees before they choose a password. The names are empty on a first invitation. */
export const openedInvitation = v.object({
  email: v.string(),
  roles: v.array(role),
  firstName: v.string(),
  name: v.string(),
  showsFirstName: v.boolean(),
  endsAt: instant,
});
export type OpenedInvitation = v.InferOutput<typeof openedInvitation>;

export const chosenAccount = v.object({
  token: invitationToken,
  firstName: line(60),
  name: line(120),
  showsFirstName: v.boolean(),
  password: newPassword,
});
export type ChosenAccount = v.InferOutput<typeof chosenAccount>;
