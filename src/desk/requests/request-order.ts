import type { DeskRequest } from '#contract/schemas/request.ts';
import { isSettled } from '#core/request/request.ts';

export interface RequestBoard {
  readonly late: readonly DeskRequest[];
  readonly open: readonly DeskRequest[];
  readonly answered: readonly DeskRequest[];
}

const nearestFirst = (a: DeskRequest, b: DeskRequest): number =>
  a.dueOn.localeCompare(b.dueOn) || a.receivedAt - b.receivedAt || a.requestId.localeCompare(b.requestId);

/** What must be answered first stands first; what was answered stays at hand below. */
export const requestBoard = (requests: readonly DeskRequest[]): RequestBoard => {
  const waiting = requests.filter(({ state }) => !isSettled(state)).toSorted(nearestFirst);
  return {
    late: waiting.filter(({ late }) => late),
    open: waiting.filter(({ late }) => !late),
    answered: requests
      .filter(({ state }) => isSettled(state))
      .toSorted((a, b) => b.receivedAt - a.receivedAt),
  };
};

/** All of them in the order of the screen, which `j` and `k` follow. */
export const requestsInReadingOrder = ({ late, open, answered }: RequestBoard): readonly DeskRequest[] => [
  ...late,
  ...open,
  ...answered,
];
