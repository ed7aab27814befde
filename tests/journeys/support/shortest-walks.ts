import { everyWalk, type Walk } from '#content/procedure/every-walk.ts';
import type { Procedure } from '#core/procedure/procedure.ts';

/** For each outcome of a procedure, one of the walks that reach it in the fewest steps. */
export const shortestWalks = (procedure: Procedure, today: string): ReadonlyMap<string, Walk> => {
  const shortest = new Map<string, Walk>();
  for (const walk of everyWalk(procedure, today)) {
    if (walk.outcome === null) continue;
    const known = shortest.get(walk.outcome);
    if (known === undefined || walk.steps.length < known.steps.length) shortest.set(walk.outcome, walk);
  }
  return shortest;
};
