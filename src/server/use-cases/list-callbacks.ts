import { instant } from '#core/instant.ts';
import type { UseCases } from '../use-case.ts';
import { type CallbackDeps, callbackForDesk } from './callback-for-desk.ts';
import { callbackPlace, endedCallbacks, nothingOf, restOf, waitingCallbacks } from './list-cursors.ts';

/** Those that are over stay in sight for a day, as long as their number is kept. */
const endedFor = 86_400_000;

/** First both parts from their beginnings, then the one that a cursor names from there on. */
export const listCallbacks =
  ({ callbacks }: CallbackDeps): UseCases['listCallbacks'] =>
  async ({ actor, query, now }) => {
    const place = query.after === undefined ? null : callbackPlace(query.after);
    const since = instant(now - endedFor);
    const [waiting, ended] = await Promise.all([
      place?.part === 'over' ? nothingOf : callbacks.waiting(actor, place?.after ?? null),
      place?.part === 'waiting' ? nothingOf : callbacks.ended(actor, since, place?.after ?? null),
    ]);
    return {
      callbacks: [...waiting.items, ...ended.items].map((callback) => callbackForDesk(callback, now)),
      rest: { waiting: restOf(waiting, waitingCallbacks), over: restOf(ended, endedCallbacks) },
    };
  };
