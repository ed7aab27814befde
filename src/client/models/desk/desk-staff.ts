import type { ReadonlySignal } from '@preact/signals';
import type { Role } from '#contract/schemas/desk.ts';
import type { MadeInvitation, StaffList } from '#contract/schemas/staff.ts';
import type { QueueId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { createDeskList, type ListState } from './desk-list.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

export interface GivenRights {
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
}

/** The accounts that this person may see; a verb that changed something reads the list again. */
export interface DeskStaff {
  /** One item: the accounts, the invitations and what may be given belong together. */
  readonly list: ReadonlySignal<ListState<StaffList>>;
  load(): Promise<void>;
  /** The link's token is in the answer, and nowhere else. */
  invite(email: string, rights: GivenRights): Promise<DeskAnswer<MadeInvitation>>;
  inviteAgain(staffId: StaffId): Promise<DeskAnswer<MadeInvitation>>;
  withdraw(invitationId: string): Promise<DeskAnswer>;
  change(staffId: StaffId, rights: GivenRights, suspended: boolean): Promise<DeskAnswer>;
  remove(staffId: StaffId): Promise<DeskAnswer>;
  changePassword(current: string, next: string): Promise<DeskAnswer>;
  showFirstName(shows: boolean): Promise<DeskAnswer>;
  forget(): void;
}

const bodyOf = ({ roles, queueIds }: GivenRights) => ({ roles: [...roles], queueIds: [...queueIds] });

export const createDeskStaff = (api: DeskApi, now: () => Instant): DeskStaff => {
  const { list, load, forget } = createDeskList<StaffList>(async () => {
    const answer = await api.call('listStaff', {});
    return answer.ok ? { ok: true, value: [answer.value] } : answer;
  }, now);

  /** A refusal too may mean that the list is no longer true. */
  const thenRead = async <T>(answer: DeskAnswer<T>): Promise<DeskAnswer<T>> => {
    await load();
    return answer;
  };
  const done = (answer: DeskAnswer<unknown>): DeskAnswer =>
    answer.ok ? { ok: true, value: undefined } : answer;

  return {
    list,
    load,
    forget,
    invite: async (email, rights) => {
      const body = { email, ...bodyOf(rights) };
      return thenRead(deskAnswer(await api.call('inviteStaff', { body }), now()));
    },
    inviteAgain: async (staffId) =>
      thenRead(deskAnswer(await api.call('inviteAgain', { params: { staffId }, body: {} }), now())),
    withdraw: async (invitationId) =>
      thenRead(done(deskAnswer(await api.call('withdrawInvitation', { params: { invitationId } }), now()))),
    change: async (staffId, rights, suspended) => {
      const body = { ...bodyOf(rights), suspended };
      return thenRead(done(deskAnswer(await api.call('changeStaff', { params: { staffId }, body }), now())));
    },
    remove: async (staffId) =>
      thenRead(done(deskAnswer(await api.call('removeStaff', { params: { staffId } }), now()))),
    changePassword: async (current, next) =>
      done(deskAnswer(await api.call('changePassword', { body: { current, next } }), now())),
    showFirstName: async (shows) =>
      done(deskAnswer(await api.call('showFirstName', { body: { shows } }), now())),
  };
};
