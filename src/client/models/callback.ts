import { type ReadonlySignal, signal } from '@preact/signals';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import type { ResidentApi } from '../api/call.ts';
import { type Trouble, troubleOf } from './payment/trouble.ts';

/** A call-back as its own link tells it. `wrong`: what was asked last did not succeed; the secret is still known. */
export type OwnCallbackState =
  | { readonly is: 'none' | 'asking' }
  | { readonly is: 'standing'; readonly standing: CallbackStanding }
  | { readonly is: 'failed'; readonly trouble: Trouble };

export interface OwnCallback {
  readonly state: ReadonlySignal<OwnCallbackState>;
  /** By the person's own link, whose secret stays in memory. Never rejects. */
  read(secret: string): Promise<void>;
  /** The same question once more. */
  again(): Promise<void>;
  cancel(): Promise<void>;
  forget(): void;
}

export const createOwnCallback = (api: ResidentApi): OwnCallback => {
  const state = signal<OwnCallbackState>({ is: 'none' });
  let secret: string | null = null;
  let turn = 0;

  const ask = async (name: 'readOwnCallback' | 'cancelCallback'): Promise<void> => {
    if (secret === null) return;
    const mine = (turn += 1);
    state.value = { is: 'asking' };
    const answer = await api.call(name, { body: { secret } });
    if (mine !== turn) return;
    state.value = answer.ok
      ? { is: 'standing', standing: answer.value }
      : { is: 'failed', trouble: troubleOf(answer) };
  };

  return {
    state,
    read: (given) => {
      secret = given;
      return ask('readOwnCallback');
    },
    again: () => ask('readOwnCallback'),
    cancel: () => ask('cancelCallback'),
    forget: () => {
      turn += 1;
      secret = null;
      state.value = { is: 'none' };
    },
  };
};
