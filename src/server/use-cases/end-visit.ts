import type { Calls } from '../ports/calls.ts';
import type { UseCases } from '../use-case.ts';

/**
 * Nothing is kept of a visit; what it leaves is a call, whose agent learns that its screen was wiped. The word of
 * it may come long after its page gave up waiting: a call that the kiosk counted since is the next person's. The door
 * asks the browser to drop its caches.
 */
export const endVisit =
  ({ calls }: { readonly calls: Calls }): UseCases['endVisit'] =>
  async ({ actor, body: { highestSeq }, now }) => {
    await calls.sayWiped(actor, { openedBefore: now, upToSeq: highestSeq ?? null }, now, now);
    return {};
  };
