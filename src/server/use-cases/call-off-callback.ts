import type { UseCases } from '../use-case.ts';
import { type CallbackDeps, moveCallback } from './callback-for-desk.ts';

export const callOffCallback =
  (deps: CallbackDeps): UseCases['callOffCallback'] =>
  ({ actor, params: { callbackId }, now }) =>
    moveCallback(deps, actor, callbackId, { verb: 'call-off' }, now);
