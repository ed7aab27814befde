import type { Locks } from '../ports/locks.ts';

/**
 * Does `work` while no other page of this profile does its own under `name`. A page that never ends its turn stops
 * nobody: once `patience` is aborted the work is done without a turn.
 */
export const inTurn = async <T>(
  locks: Locks,
  name: string,
  patience: AbortSignal,
  work: () => Promise<T>,
): Promise<T> => {
  let begun: Promise<T> | undefined;
  const turn = async (): Promise<void> => {
    begun = work();
    await begun.catch(() => undefined);
  };
  await locks.hold(name, patience, turn).catch(() => undefined);
  return begun ?? work();
};
