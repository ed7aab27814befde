import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import type { Path, Run, RunEvent } from '#core/procedure/run.ts';
import type { Locale } from '#core/locale.ts';
import type { AccessNeed, TicketContext } from '#core/ticket/ticket.ts';
import type { Draft } from '#steps/draft.ts';
import { lateEngine } from './late-engine.ts';

/** A run and the very procedure that it began with, so that content published meanwhile moves nothing under it. */
export interface Walk {
  readonly procedure: Procedure;
  readonly run: Run;
  readonly path: Path;
  readonly step: Step;
}

/** What of a walk can be kept and taken up again. */
export interface Kept {
  readonly run: Run;
  readonly ticked: readonly string[];
}

export interface Looking {
  /** Null for the whole commune, undefined as long as nothing was said. */
  readonly area: string | null | undefined;
  readonly need: string | null;
}

const lookingAtAll: Looking = { area: undefined, need: null };

/** All that one person said and typed, in memory only. `forget` leaves nothing of it. */
export interface Visit {
  readonly walk: ReadonlySignal<Walk | null>;
  /** Which walk of this visit it is: the same procedure begun again is another one. 0 outside any. */
  readonly begun: ReadonlySignal<number>;
  readonly needs: ReadonlySignal<readonly AccessNeed[]>;
  readonly ticked: ReadonlySignal<readonly string[]>;
  readonly search: ReadonlySignal<string>;
  /** Where one looks for places, and what for. */
  readonly around: ReadonlySignal<Looking>;
  /** At its first step, or as a walk that was kept elsewhere goes on. */
  begin(procedure: Procedure, today: string, kept?: Kept): void;
  /** False when the event changes nothing. */
  apply(event: RunEvent): boolean;
  /** The field of the step on screen as it is being filled; null when the step asks nothing. */
  draft(): Draft | null;
  /** One of several fields of the step on screen; null when this procedure has no such field. */
  draftOf(field: string): Draft | null;
  toggleNeed(need: AccessNeed): void;
  tick(item: string, ticked: boolean): void;
  searchFor(words: string): void;
  /** `undefined` is where one stands, null the whole commune. */
  lookFrom(area: string | null | undefined): void;
  lookFor(need: string | null): void;
  forget(): void;
}

const walkOf = (procedure: Procedure, run: Run): Walk => {
  const { pathOf, stepAt } = lateEngine();
  const path = pathOf(procedure, run);
  return { procedure, run, path, step: stepAt(path, run.cursor) };
};

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((each) => each !== item);

const toggled = <T>(list: readonly T[], item: T, on: boolean): readonly T[] =>
  on ? [...without(list, item), item] : without(list, item);

export const createVisit = (): Visit => {
  const held = signal<{ readonly procedure: Procedure; readonly run: Run; readonly nth: number } | null>(
    null,
  );
  const begun = computed(() => held.value?.nth ?? 0);
  let walks = 0;
  const walk = computed(() => (held.value ? walkOf(held.value.procedure, held.value.run) : null));
  const needs = signal<readonly AccessNeed[]>([]);
  const ticked = signal<readonly string[]>([]);
  const search = signal('');
  const around = signal(lookingAtAll);
  const drafts = new Map<string, { readonly step: string; readonly draft: Draft }>();

  const drop = (passed: string, path: Path): void => {
    for (const [key, { step: id }] of drafts) {
      if (id === passed || !path.some((step) => step.id === id)) drafts.delete(key);
    }
  };
  const startOver = (
    next: { readonly procedure: Procedure; readonly run: Run } | null,
    kept: readonly string[] = [],
  ): void => {
    drafts.clear();
    // First: what was ticked belongs to the walk that it is kept with.
    held.value = next && { ...next, nth: (walks += 1) };
    ticked.value = kept;
  };

  const draftOf = (fieldId: string): Draft | null => {
    const now = walk.value;
    const field = now?.procedure.fields[fieldId];
    if (!now || !field) return null;
    const key = `${now.step.id} ${field.id}`;
    const { draft } = drafts.get(key) ?? {
      draft: lateEngine().createDraft(field, now.run.answers[field.id]),
    };
    drafts.set(key, { step: now.step.id, draft });
    return draft;
  };

  return {
    walk,
    begun,
    needs,
    ticked,
    search,
    around,
    begin: (procedure, today, kept) =>
      startOver({ procedure, run: kept?.run ?? lateEngine().startRun(procedure, today) }, kept?.ticked),
    apply: (event) => {
      const now = walk.peek();
      if (!now) return false;
      const next = lateEngine().advance(now.procedure, now.run, event);
      if (!next.moved) return false;
      held.value = { procedure: now.procedure, run: next.run, nth: begun.peek() };
      drop(
        event.type === 'answer' && now.step.kind === 'question' ? now.step.id : '',
        walk.peek()?.path ?? now.path,
      );
      return true;
    },
    draft: () => {
      const step = walk.value?.step;
      return step?.kind === 'question' ? draftOf(step.field) : null;
    },
    draftOf,
    toggleNeed: (need) => {
      needs.value = toggled(needs.peek(), need, !needs.peek().includes(need));
    },
    tick: (item, on) => {
      ticked.value = toggled(ticked.peek(), item, on);
    },
    searchFor: (words) => {
      search.value = words;
    },
    lookFrom: (area) => {
      around.value = { ...around.peek(), area };
    },
    lookFor: (need) => {
      around.value = { ...around.peek(), need };
    },
    forget: () => {
      startOver(null);
      around.value = lookingAtAll;
      needs.value = [];
      search.value = '';
    },
  };
};

/** What a call tells: where its person stands. Never an answer. */
export const contextOf = (visit: Visit, locale: Locale): TicketContext => {
  const walk = visit.walk.peek();
  return {
    procedureId: walk?.procedure.id ?? null,
    procedureVersion: walk?.procedure.version ?? null,
    stepId: walk?.step.id ?? null,
    locale,
    needs: visit.needs.peek(),
  };
};
