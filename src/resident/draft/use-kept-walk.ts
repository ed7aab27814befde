import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { useResident } from '../app/resident-context.ts';
import { lateEngine } from '../visit/late-engine.ts';
import type { KeptWalk } from './kept-draft.ts';

export interface KeptHere {
  /** Null while the page itself holds this walk, and where this device kept none. */
  readonly walk: ReadonlySignal<KeptWalk | null>;
  erase(): void;
}

/** What this device kept of a procedure, read when its first page is shown. */
export const useKeptWalk = (procedure: Procedure): KeptHere => {
  const { services, visit } = useResident();
  const { drafts, clock } = services;
  const erased = useSignal(false);
  const walk = useComputed(() => {
    const here = visit.walk.value?.procedure.id === procedure.id;
    if (here || erased.value || !drafts) return null;
    const now = clock.read();
    return lateEngine().readDraft(drafts, procedure, todayInParis(now), now);
  });
  return {
    walk,
    erase: () => {
      drafts?.erase(procedure.id);
      erased.value = true;
    },
  };
};
