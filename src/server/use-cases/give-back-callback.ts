import type { UseCases } from '../use-case.ts';
import { type CallbackDeps, moveCallback } from './callback-for-desk.ts';

export const giveBackCallback =
  (deps: CallbackDeps): UseCases['giveBackCallback'] =>
  ({ actor, params: { callbackId }, now }) =>
    moveCallback(deps, actor, callbackId, { verb: 'give-back' }, now);
