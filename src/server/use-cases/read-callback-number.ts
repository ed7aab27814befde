import { type UseCases, refuse } from '../use-case.ts';
import type { CallbackDeps } from './callback-for-desk.ts';

/** Shown to nobody but who wrote the answer and calls now. */
export const readCallbackNumber =
  ({ callbacks }: CallbackDeps): UseCases['readCallbackNumber'] =>
  async ({ actor, params: { callbackId } }) => {
    const number = await callbacks.number(actor, callbackId);
    if (number !== null) return { number };
    return refuse((await callbacks.read(actor, callbackId)) ? 'callback_moved' : 'not_found');
  };
