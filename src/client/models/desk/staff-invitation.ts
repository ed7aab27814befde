import { type ReadonlySignal, signal } from '@preact/signals';
import type { ChosenAccount, OpenedInvitation } from '#contract/schemas/staff.ts';
import type { Instant } from '#core/instant.ts';
import type { Api } from '../../api/call.ts';
import { type DeskAnswer, deskAnswer, type Refusal, refusalOf } from './refusal.ts';

export type InvitationState =
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'open'; readonly invitation: OpenedInvitation }
  | { readonly state: 'done'; readonly email: string };

/** An invited person's link, from its token to their account. */
export interface OwnInvitation {
  readonly state: ReadonlySignal<InvitationState>;
  open(): Promise<void>;
  accept(chosen: Omit<ChosenAccount, 'token'>): Promise<DeskAnswer>;
}

export const createOwnInvitation = (
  api: Api<'openStaffInvitation' | 'acceptStaffInvitation'>,
  token: string,
  now: () => Instant,
): OwnInvitation => {
  const state = signal<InvitationState>({ state: 'opening' });
  return {
    state,
    open: async () => {
      state.value = { state: 'opening' };
      const answer = await api.call('openStaffInvitation', { body: { token } });
      state.value = answer.ok
        ? { state: 'open', invitation: answer.value }
        : { state: 'refused', refusal: refusalOf(answer, now()) };
    },
    accept: async (chosen) => {
      const was = state.peek();
      const answer = deskAnswer(
        await api.call('acceptStaffInvitation', { body: { ...chosen, token } }),
        now(),
      );
      if (answer.ok && was.state === 'open') state.value = { state: 'done', email: was.invitation.email };
      if (!answer.ok && answer.refusal.code === 'link_over')
        state.value = { state: 'refused', refusal: answer.refusal };
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
  };
};
