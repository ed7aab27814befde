import type { Board } from './board.ts';

/** What the queue did within the hour, by state and never by agent. */
export interface HourFacts {
  readonly settled: number;
  readonly cancelled: number;
  readonly missed: number;
  readonly unanswered: number;
}

export const hourFacts = (board: Board): HourFacts => {
  const inState = (state: string): number => board.closed.filter((t) => t.state === state).length;
  return {
    settled: inState('done'),
    cancelled: inState('cancelled'),
    missed: board.missed.length + inState('missed'),
    unanswered: inState('unanswered'),
  };
};
