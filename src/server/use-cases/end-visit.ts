import type { Calls } from '../ports/calls.ts';
import type { UseCases } from '../use-case.ts';

/**
 * Nothing is kept of a visit; what it leaves is a call, whose agent learns that its screen was wiped. The door asks the
 * browser to drop its caches.
 */
export const endVisit =
  ({ calls }: { readonly calls: Calls }): UseCases['endVisit'] =>
  async ({ actor, now }) => {
    await calls.sayWiped(actor, now, now, now);
    return {};
  };
