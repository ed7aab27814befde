import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskSession } from '#contract/schemas/desk.ts';
import type { Instant } from '#core/instant.ts';
import type { Api } from '../../api/call.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

export type SessionState =
  | { readonly state: 'asking' }
  /** The server did not answer, so that it is not known whether a session lives. */
  | { readonly state: 'unreachable' }
  | { readonly state: 'signed-out'; readonly ended: boolean }
  | { readonly state: 'signed-in'; readonly session: DeskSession };

/** Who is signed in. The session itself is a cookie that no script can read. */
export interface DeskSessionModel {
  readonly state: ReadonlySignal<SessionState>;
  signIn(email: string, password: string): Promise<DeskAnswer>;
  signOut(): Promise<DeskAnswer>;
  /** Asks the server again. */
  ask(): Promise<void>;
  /** Some call was answered `signed_out`. */
  ended(): void;
}

export const createDeskSession = (
  api: Api<'signIn' | 'signOut' | 'readSession'>,
  now: () => Instant,
): DeskSessionModel => {
  const state = signal<SessionState>({ state: 'asking' });
  /** A reply to a question asked before something newer is known must not undo it. */
  let turn = 0;

  const known = (next: SessionState): void => {
    turn += 1;
    state.value = next;
  };

  const ended = (): void => {
    if (state.peek().state !== 'signed-out')
      known({ state: 'signed-out', ended: state.peek().state === 'signed-in' });
  };

  return {
    state,
    ended,

    signIn: async (email, password) => {
      const answer = await api.call('signIn', { body: { email, password } });
      if (answer.ok) known({ state: 'signed-in', session: answer.value });
      return answer.ok ? { ok: true, value: undefined } : deskAnswer(answer, now());
    },

    signOut: async () => {
      const answer = await api.call('signOut', {});
      if (!answer.ok && answer.problem !== 'signed_out') return deskAnswer(answer, now());
      known({ state: 'signed-out', ended: false });
      return { ok: true, value: undefined };
    },

    ask: async () => {
      const mine = (turn += 1);
      const answer = await api.call('readSession', {});
      if (mine !== turn) return;
      if (answer.ok) known({ state: 'signed-in', session: answer.value });
      else if (answer.problem === 'signed_out')
        known({ state: 'signed-out', ended: state.peek().state === 'signed-in' });
      else if (state.peek().state !== 'signed-in') known({ state: 'unreachable' });
    },
  };
};
