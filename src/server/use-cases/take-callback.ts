import type { UseCases } from '../use-case.ts';
import { callbackAfter, type CallbackDeps } from './callback-for-desk.ts';

/** Taking again what one holds changes nothing: the first reply may have been lost on its way. */
export const takeCallback =
  (deps: CallbackDeps): UseCases['takeCallback'] =>
  async ({ actor, params: { callbackId }, now }) => {
    const taken = await deps.callbacks.take(actor, callbackId, now);
    const mine = taken || (await deps.callbacks.read(actor, callbackId))?.mine === true;
    return callbackAfter(deps, actor, callbackId, mine, now);
  };
