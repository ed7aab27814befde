import { effect, untracked } from '@preact/signals';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { RunEvent } from '#core/procedure/run.ts';
import type { Place } from '../router/place.ts';
import type { Router } from '../router/router.ts';
import type { Kept, Visit, Walk } from '../visit/visit.ts';

/** Moves a walk and the screen together: the run says which step, the router how to come back. */
export interface ProcedureFlow {
  /** Begins, or begins again, or goes on with what was kept: answers of another walk are dropped. */
  start(procedure: Procedure, kept?: Kept): void;
  /** Where the walk of this procedure stopped. */
  resume(): void;
  next(): void;
  back(): void;
  change(stepId: string): void;
  /** What a step that meets the world came to, and the screen that follows. False when it changes nothing. */
  apply(event: RunEvent): boolean;
  dispose(): void;
}

export interface FlowNeeds {
  readonly visit: Visit;
  readonly router: Router;
  /** The ISO date in the commune. */
  readonly today: () => string;
  /** Another walk begins: nothing of the last one may speak for it. */
  readonly onBegin?: () => void;
}

const depthOf = ({ path, step }: Walk): number => path.findIndex((each) => each.id === step.id) + 1;

export const createProcedureFlow = ({ visit, router, today, onBegin }: FlowNeeds): ProcedureFlow => {
  const placeNow = (walk: Walk): Place => ({ at: 'procedure', id: walk.procedure.id, depth: depthOf(walk) });
  const follow = (event: RunEvent, move: 'walk' | 'walkBack'): boolean => {
    if (!visit.apply(event)) return false;
    const walk = visit.walk.peek();
    if (walk) router[move](placeNow(walk));
    return true;
  };
  const answer = (): void => {
    const draft = visit.draft();
    const value = draft?.submit() ?? null;
    if (draft && value !== null) follow({ type: 'answer', field: draft.field.id, value }, 'walk');
  };
  const resume = (): void => {
    const walk = visit.walk.peek();
    if (walk) router.walk(placeNow(walk));
  };
  const showStart = (): void => {
    const walk = visit.walk.peek();
    if (walk) router.walkBack({ at: 'procedure', id: walk.procedure.id, depth: 0 });
  };

  /** The browser's back and forward buttons move the place; the run follows, clamped to its path. */
  const followPlace = (): void => {
    const place = router.place.value;
    if (place.at !== 'procedure' || place.depth === 0) return;
    untracked(() => {
      const walk = visit.walk.peek();
      if (walk?.procedure.id !== place.id) return router.replace({ ...place, depth: 0 });
      const step = walk.path[Math.min(place.depth, walk.path.length) - 1];
      if (step && step.id !== walk.step.id) visit.apply({ type: 'go', step: step.id });
      if (place.depth > walk.path.length) router.replace({ ...place, depth: walk.path.length });
    });
  };

  return {
    start: (procedure, kept) => {
      onBegin?.();
      visit.begin(procedure, today(), kept);
      resume();
    },
    resume,
    next: () => {
      const kind = visit.walk.peek()?.step.kind;
      if (kind === 'question') answer();
      else follow({ type: 'acknowledge' }, 'walk');
    },
    back: () => {
      if (!follow({ type: 'back' }, 'walkBack')) showStart();
    },
    change: (stepId) => {
      follow({ type: 'go', step: stepId }, 'walk');
    },
    apply: (event) => follow(event, 'walk'),
    dispose: effect(followPlace),
  };
};
