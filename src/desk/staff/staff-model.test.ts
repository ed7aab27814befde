import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals';
import type { DeskStaff } from '#client/models/desk/desk-staff.ts';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { StaffList } from '#contract/schemas/staff.ts';
import type { QueueId } from '#core/ids.ts';
import { createStaffModel } from './staff-model.ts';

const hall = 'hall' as QueueId;

const known: StaffList = {
  accounts: [],
  invitations: [],
  grantable: { roles: ['facilitator'], queues: [{ queueId: hall, name: 'Mairie', siteId: null }] },
};

const staffWith = (change: Partial<DeskStaff> = {}) => {
  const asked: unknown[] = [];
  const list = signal<ListState<StaffList>>({
    state: 'ready',
    items: [known],
    readAt: 0 as never,
    stale: false,
  });
  const done = async (...all: unknown[]) => {
    asked.push(all);
    return { ok: true as const, value: undefined as never };
  };
  const staff: DeskStaff = {
    list,
    load: async () => undefined,
    invite: done,
    inviteAgain: done,
    withdraw: done,
    change: done,
    remove: done,
    changePassword: done,
    showFirstName: done,
    forget: () => undefined,
    ...change,
  };
  return { staff, asked };
};

describe('inviting', () => {
  it('asks nothing of the server while the address or the rights are missing', async () => {
    const { staff, asked } = staffWith();
    const model = createStaffModel(staff);
    model.startInviting();
    model.toggleRole('facilitator', false);
    await model.invite();
    expect(model.errors.value.map(({ field }) => field)).toEqual(['email', 'roles']);
    expect(asked).toEqual([]);
  });

  it('chooses the only place there is by itself', async () => {
    const { staff, asked } = staffWith();
    const model = createStaffModel(staff);
    model.startInviting();
    model.writeEmail(' nadia@exemple.fr ');
    await model.invite();
    expect(asked).toEqual([['nadia@exemple.fr', { roles: ['facilitator'], queueIds: [hall] }]]);
    expect(model.open.value).toBe(null);
  });

  it('keeps what was typed when the server refuses', async () => {
    const refuse = async () => ({ ok: false as const, refusal: { code: 'email_known' as const } });
    const model = createStaffModel(staffWith({ invite: refuse }).staff);
    model.startInviting();
    model.writeEmail('lina@exemple.fr');
    await model.invite();
    expect(model.refusal.value?.code).toBe('email_known');
    expect([model.open.value?.is, model.email.value]).toEqual(['inviting', 'lina@exemple.fr']);
  });
});
