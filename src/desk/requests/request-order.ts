import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import { isSettled } from '#core/request/request.ts';

export interface RequestBoard {
  readonly late: readonly DeskRequest[];
  readonly open: readonly DeskRequest[];
  readonly answered: readonly DeskRequest[];
}

const nearestFirst = (a: DeskRequest, b: DeskRequest): number =>
  a.dueOn.localeCompare(b.dueOn) || a.receivedAt - b.receivedAt || a.requestId.localeCompare(b.requestId);

/** What must be answered first stands first; what was answered stays at hand below, the last answer first, as it came. */
export const requestBoard = (requests: readonly DeskRequest[]): RequestBoard => {
  const waiting = requests.filter(({ state }) => !isSettled(state)).toSorted(nearestFirst);
  return {
    late: waiting.filter(({ late }) => late),
    open: waiting.filter(({ late }) => !late),
    answered: requests.filter(({ state }) => isSettled(state)),
  };
};

/** Whether a part of the board stands there to its last one: the late ones do once others follow them. */
export const isWhole = (part: keyof RequestBoard, { open }: RequestBoard, rest?: ListRest): boolean => {
  if (part === 'answered') return !rest?.over;
  return !rest?.waiting || (part === 'late' && open.length > 0);
};

/** Whether nothing waits, beyond what stands there too. */
export const isAllAnswered = ({ late, open }: RequestBoard, rest?: ListRest): boolean =>
  late.length + open.length === 0 && !rest?.waiting;

/** All of them in the order of the screen, which `j` and `k` follow. */
export const requestsInReadingOrder = ({ late, open, answered }: RequestBoard): readonly DeskRequest[] => [
  ...late,
  ...open,
  ...answered,
];
