import type { DeskSession } from '#contract/schemas/desk.ts';

/** Where this person may be called: a back office has requests to answer, and nobody calls it. */
export const callQueuesOf = (session: DeskSession | null): DeskSession['queues'] =>
  (session?.queues ?? []).filter(({ kind }) => kind !== 'office');
