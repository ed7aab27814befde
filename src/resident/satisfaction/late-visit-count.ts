import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { VisitCount, VisitCountNeeds } from './visit-count.ts';

/** Counting a visit: its code is fetched when a procedure begins, and it is told once, at the end. */
export interface LateVisitCount {
  readonly model: ReadonlySignal<VisitCount | null>;
  /** To be called while the visit still stands, before anything of it is forgotten. */
  tell(): void;
  dispose(): void;
}

export const createLateVisitCount = (needs: VisitCountNeeds): LateVisitCount => {
  const model = signal<VisitCount | null>(null);
  let asked = false;
  const load = async (): Promise<void> => {
    asked = true;
    try {
      model.value = (await import('./visit-count.ts')).createVisitCount(needs);
    } catch {
      // A figure less: not worth asking again.
    }
  };
  const stop = effect(() => {
    if (needs.visit.walk.value && !asked) void load();
  });
  return {
    model,
    tell: () => model.peek()?.tell(),
    dispose: () => {
      stop();
      model.peek()?.dispose();
    },
  };
};
