import { type UseCases, refuse } from '../use-case.ts';
import { type CallbackDeps, moveCallback } from './callback-for-desk.ts';

export const writeCallbackAnswer =
  (deps: CallbackDeps): UseCases['writeCallbackAnswer'] =>
  async ({ actor, params: { callbackId }, body, now }) => {
    const answer = body.answer.trim();
    if (answer === '') return refuse('malformed');
    return moveCallback(deps, actor, callbackId, { verb: 'write', answer }, now);
  };
