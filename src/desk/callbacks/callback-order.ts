import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import { isCallbackOver } from '#core/callback/callback.ts';

export interface CallbackBoard {
  readonly mine: readonly DeskCallback[];
  readonly late: readonly DeskCallback[];
  readonly open: readonly DeskCallback[];
  readonly over: readonly DeskCallback[];
}

/**
 * One's own first, then those whose time has passed, then by the time they are due; each stands once. Those that are over
 * stand as they came, the last one to end first.
 */
export const callbackBoard = (callbacks: readonly DeskCallback[]): CallbackBoard => {
  const byTime = [...callbacks].sort((a, b) => a.dueAt - b.dueAt);
  const over = callbacks.filter(({ state }) => isCallbackOver(state));
  const waiting = byTime.filter(({ state, mine }) => !mine && !isCallbackOver(state));
  return {
    mine: byTime.filter(({ mine }) => mine),
    late: waiting.filter(({ late }) => late),
    open: waiting.filter(({ late }) => !late),
    over,
  };
};

/** Whether a part of the board stands there to its last one: a part does once others follow it. */
export const isWhole = (
  part: keyof CallbackBoard,
  { late, open }: CallbackBoard,
  rest?: ListRest,
): boolean => {
  if (part === 'over') return !rest?.over;
  if (!rest?.waiting) return true;
  return part === 'mine' ? late.length + open.length > 0 : part === 'late' && open.length > 0;
};
