import type { DeskCallback } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';

export interface CallbackBoard {
  readonly mine: readonly DeskCallback[];
  readonly late: readonly DeskCallback[];
  readonly open: readonly DeskCallback[];
  readonly over: readonly DeskCallback[];
}

/** One's own first, then those whose time has passed, then by the time they are due; each stands once. */
export const callbackBoard = (callbacks: readonly DeskCallback[]): CallbackBoard => {
  const byTime = [...callbacks].sort((a, b) => a.dueAt - b.dueAt);
  const over = byTime.filter(({ state }) => isCallbackOver(state)).reverse();
  const waiting = byTime.filter(({ state, mine }) => !mine && !isCallbackOver(state));
  return {
    mine: byTime.filter(({ mine }) => mine),
    late: waiting.filter(({ late }) => late),
    open: waiting.filter(({ late }) => !late),
    over,
  };
};
