import type { Instant } from '#core/instant.ts';
import { repeat } from './repeat.ts';
import { type SweepDeps, sweepRecords, sweepTickets } from './sweep.ts';

export interface SweeperDeps extends SweepDeps {
  readonly clock: () => Instant;
  /** Told of a sweep that failed; the next one tries again. */
  readonly failed: (error: unknown) => void;
  readonly everyMillis?: number;
}

const recordsEvery = 5 * 60_000;

/** Sweeps at once and then every five seconds; the way to stop waits for the sweep that runs. */
export const startSweeper = (deps: SweeperDeps): (() => Promise<void>) => {
  const { clock, failed, everyMillis = 5_000 } = deps;
  const stops = [
    repeat(everyMillis, () => sweepTickets(deps, clock()), failed),
    repeat(recordsEvery, () => sweepRecords(deps, clock()), failed),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
};
