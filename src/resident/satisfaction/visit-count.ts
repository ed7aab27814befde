import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CountedVisit, Opinion } from '#core/statistics/splits.ts';
import { isPending } from '../visit/ending.ts';
import type { CallState, KioskServices } from '../services.ts';
import type { Visit, Walk } from '../visit/visit.ts';
import { Satisfaction } from './satisfaction.tsx';

export interface VisitCountNeeds {
  readonly visit: Pick<Visit, 'walk'>;
  readonly kiosk: Pick<KioskServices, 'call' | 'countVisit'>;
}

/** What one visit adds to the week's counts: how far each procedure was gone through, and one touch at its end. */
export interface VisitCount {
  /** Null until something was said; it is asked once in a visit. */
  readonly opinion: ReadonlySignal<Opinion | null>;
  say(opinion: Opinion): void;
  /** Tells each procedure of the visit once. */
  tell(): void;
  dispose(): void;
  /** What asks; it comes with this code. */
  readonly Satisfaction: typeof Satisfaction;
}

interface Noted {
  readonly stepId: string;
  readonly finished: boolean;
  readonly called: boolean;
  readonly together: boolean;
}

const agentIsThere = (state: CallState): boolean => state.kind === 'held' && state.view.state === 'arrived';

const noted = (before: Noted | undefined, { step }: Walk, state: CallState): Noted => ({
  stepId: step.id,
  finished: (before?.finished ?? false) || step.kind === 'outcome',
  called: (before?.called ?? false) || isPending(state),
  together: (before?.together ?? false) || agentIsThere(state),
});

const endOf = ({ finished, called }: Noted): CountedVisit['ended'] => {
  if (finished) return 'outcome';
  return called ? 'called' : 'left';
};

export const createVisitCount = ({ visit, kiosk }: VisitCountNeeds): VisitCount => {
  const procedures = new Map<string, Noted>();
  const opinion = signal<Opinion | null>(null);
  const stop = effect(() => {
    const walk = visit.walk.value;
    const state = kiosk.call.state.value;
    if (walk) procedures.set(walk.procedure.id, noted(procedures.get(walk.procedure.id), walk, state));
  });
  /** Of what it was said, when several were gone through. */
  let about: string | null = null;

  return {
    opinion,
    Satisfaction,
    say: (said) => {
      opinion.value = said;
      about = visit.walk.peek()?.procedure.id ?? null;
    },
    tell: () => {
      for (const [procedureId, one] of procedures)
        kiosk.countVisit({
          procedureId,
          stepId: one.stepId,
          ended: endOf(one),
          mode: one.together ? 'together' : 'alone',
          opinion: about === procedureId ? opinion.peek() : null,
        });
      procedures.clear();
      opinion.value = null;
    },
    dispose: stop,
  };
};
