import { halfDayOf, triesAtMost } from '#core/callback/due.ts';
import type { Instant } from '#core/instant.ts';
import type { HolderMove, ReadCallback } from '../ports/callbacks.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { type CallbackDeps, moveCallback } from './callback-for-desk.ts';

const inVain = ({ tries, lastHalfDay }: ReadCallback, now: Instant): HolderMove => {
  const halfDay = halfDayOf(now);
  const counted = halfDay === lastHalfDay ? tries : tries + 1;
  return { verb: counted < triesAtMost ? 'missed' : 'give-up', tries: counted, halfDay };
};

export const noteCallbackTry =
  (deps: CallbackDeps): UseCases['noteCallbackTry'] =>
  async ({ actor, params: { callbackId }, body: { reached }, now }) => {
    const callback = await deps.callbacks.read(actor, callbackId);
    if (!callback) return refuse('not_found');
    const move = reached ? ({ verb: 'reached' } as const) : inVain(callback, now);
    return moveCallback(deps, actor, callbackId, move, now);
  };
