import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import type { RequestAnswer, RequestStanding } from '#contract/schemas/request.ts';
import type { ResidentApi } from '../../api/call.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** A request that somebody follows, or a call-back by its code. `byLink` holds the answer too, once there is one. */
export type TrackingState =
  | { readonly is: 'none' | 'asking' }
  | { readonly is: 'standing'; readonly standing: RequestStanding }
  | { readonly is: 'callback'; readonly standing: CallbackStanding }
  | { readonly is: 'byLink'; readonly answer: RequestAnswer }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export interface Tracking {
  readonly state: ReadonlySignal<TrackingState>;
  /** By the typed code: the state alone. Never rejects. */
  byCode(code: string): Promise<void>;
  /** By the person's own link, whose secret stays in memory to ask again. */
  byLink(secret: string): Promise<void>;
  /** The same question once more. */
  again(): Promise<void>;
  forget(): void;
}

export const createTracking = (api: ResidentApi): Tracking => {
  const state = signal<TrackingState>({ is: 'none' });
  let turn = 0;
  let last: (() => Promise<TrackingState>) | null = null;

  const ask = async (question: () => Promise<TrackingState>): Promise<void> => {
    const mine = (turn += 1);
    last = question;
    state.value = { is: 'asking' };
    const answer = await question();
    if (mine === turn) state.value = answer;
  };

  return {
    state,
    byCode: (code) =>
      ask(async () => {
        const answer = await api.call('trackRequest', { body: { code } });
        if (answer.ok) return { is: 'standing', standing: answer.value };
        if (answer.problem !== 'code_unknown') return { is: 'failed', trouble: troubleOf(answer) };
        // Requests and call-backs have codes of one kind: nobody must know which of the two theirs is of.
        const called = await api.call('trackCallback', { body: { code } });
        return called.ok
          ? { is: 'callback', standing: called.value }
          : { is: 'failed', trouble: troubleOf(called) };
      }),
    byLink: (secret) =>
      ask(async () => {
        const answer = await api.call('readRequestAnswer', { body: { secret } });
        return answer.ok
          ? { is: 'byLink', answer: answer.value }
          : { is: 'failed', trouble: troubleOf(answer) };
      }),
    again: async () => {
      if (last !== null) await ask(last);
    },
    forget: () => {
      turn += 1;
      last = null;
      state.value = { is: 'none' };
    },
  };
};
