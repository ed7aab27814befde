import type { QueueId } from '../ids.ts';

/** What a member of staff may be; the wire's roles are these. */
export type StaffRole = 'facilitator' | 'officer' | 'manager' | 'administrator' | 'data-protection';

/** What an account opens: its roles, at the queues where it works. */
export interface Rights {
  readonly roles: readonly StaffRole[];
  readonly queueIds: readonly QueueId[];
}

const all: readonly StaffRole[] = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'];

/**
 * The roles that a person may give and take: an administrator all of them; a manager those that they hold, and
 * facilitator, whose rights are a part of a manager's. Nobody else gives any.
 */
export const grantable = (own: readonly StaffRole[]): readonly StaffRole[] => {
  if (own.includes('administrator')) return all;
  if (!own.includes('manager')) return [];
  return all.filter((role) => role === 'facilitator' || own.includes(role));
};

/** Whether every right of `rights` is this person's to give: an administrator's reach is the whole commune. */
export const mayGrant = (own: Rights, rights: Rights): boolean => {
  const gives = grantable(own.roles);
  const reaches = own.roles.includes('administrator');
  return (
    rights.roles.every((role) => gives.includes(role)) &&
    rights.queueIds.every((queue) => reaches || own.queueIds.includes(queue))
  );
};

/** Whether an account may be changed, ended or invited anew by this person: only one whose every right they could give. */
export const mayChange = (own: Rights, other: Rights): boolean =>
  grantable(own.roles).length > 0 && mayGrant(own, other);
