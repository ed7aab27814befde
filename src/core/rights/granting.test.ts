import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { QueueId } from '../ids.ts';
import { type Rights, type StaffRole, grantable, mayChange, mayGrant } from './granting.ts';

const roles: readonly StaffRole[] = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'];
const queues = ['hall', 'annexe', 'regie'].map((id) => id as QueueId);

const anyRights: fc.Arbitrary<Rights> = fc.record({
  roles: fc.subarray([...roles]),
  queueIds: fc.subarray([...queues]),
});

describe('who gives which rights', () => {
  it('a manager gives facilitator, and no role that they do not hold', () => {
    expect(grantable(['manager'])).toEqual(['facilitator', 'manager']);
    expect(grantable(['manager', 'officer'])).toEqual(['facilitator', 'officer', 'manager']);
  });

  it('an administrator gives every role, at every queue', () => {
    expect(grantable(['administrator'])).toEqual(roles);
    const own: Rights = { roles: ['administrator'], queueIds: [] };
    expect(mayGrant(own, { roles, queueIds: queues })).toBe(true);
  });

  it('facilitators, officers and data protection give nothing', () => {
    expect(grantable(['facilitator', 'officer', 'data-protection'])).toEqual([]);
    expect(mayChange({ roles: ['officer'], queueIds: queues }, { roles: [], queueIds: [] })).toBe(false);
  });

  it('nobody but an administrator reaches a queue that is not theirs', () => {
    fc.assert(
      fc.property(anyRights, anyRights, (own, rights) => {
        if (own.roles.includes('administrator') || !mayChange(own, rights)) return;
        expect(own.queueIds).toEqual(expect.arrayContaining([...rights.queueIds]));
      }),
    );
  });

  it('no chain of invitations gains a right: whoever may be made gives nothing that the maker could not', () => {
    fc.assert(
      fc.property(anyRights, anyRights, anyRights, (first, second, third) => {
        if (mayChange(first, second) && mayChange(second, third)) expect(mayChange(first, third)).toBe(true);
      }),
    );
  });
});
