import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { advance } from '#core/procedure/advance.ts';
import { pathOf, stepAt } from '#core/procedure/path.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import type { Path, Run, RunEvent } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import type { Locale } from '#core/locale.ts';
import type { AccessNeed, TicketContext } from '#core/ticket/ticket.ts';
import { createDraft, type Draft } from '#steps/draft.ts';

/** A run and the very procedure that it began with, so that content published meanwhile moves nothing under it. */
export interface Walk {
  readonly procedure: Procedure;
  readonly run: Run;
  readonly path: Path;
  readonly step: Step;
}

/** All that one person said and typed, in memory only. `forget` leaves nothing of it. */
export interface Visit {
  readonly walk: ReadonlySignal<Walk | null>;
  readonly needs: ReadonlySignal<readonly AccessNeed[]>;
  readonly ticked: ReadonlySignal<readonly string[]>;
  readonly search: ReadonlySignal<string>;
  begin(procedure: Procedure, today: string): void;
  /** False when the event changes nothing. */
  apply(event: RunEvent): boolean;
  /** The field of the step on screen as it is being filled; null when the step asks nothing. */
  draft(): Draft | null;
  toggleNeed(need: AccessNeed): void;
  tick(item: string, ticked: boolean): void;
  searchFor(words: string): void;
  forget(): void;
}

const walkOf = (procedure: Procedure, run: Run): Walk => {
  const path = pathOf(procedure, run);
  return { procedure, run, path, step: stepAt(path, run.cursor) };
};

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((each) => each !== item);

const toggled = <T>(list: readonly T[], item: T, on: boolean): readonly T[] =>
  on ? [...without(list, item), item] : without(list, item);

export const createVisit = (): Visit => {
  const held = signal<{ readonly procedure: Procedure; readonly run: Run } | null>(null);
  const walk = computed(() => (held.value ? walkOf(held.value.procedure, held.value.run) : null));
  const needs = signal<readonly AccessNeed[]>([]);
  const ticked = signal<readonly string[]>([]);
  const search = signal('');
  const drafts = new Map<string, Draft>();

  const drop = (passed: string, path: Path): void => {
    for (const id of drafts.keys()) {
      if (id === passed || !path.some((step) => step.id === id)) drafts.delete(id);
    }
  };
  const startOver = (next: { readonly procedure: Procedure; readonly run: Run } | null): void => {
    drafts.clear();
    ticked.value = [];
    held.value = next;
  };

  return {
    walk,
    needs,
    ticked,
    search,
    begin: (procedure, today) => startOver({ procedure, run: startRun(procedure, today) }),
    apply: (event) => {
      const now = walk.peek();
      if (!now) return false;
      const next = advance(now.procedure, now.run, event);
      if (!next.moved) return false;
      held.value = { procedure: now.procedure, run: next.run };
      drop(event.type === 'answer' ? now.step.id : '', walk.peek()?.path ?? now.path);
      return true;
    },
    draft: () => {
      const now = walk.value;
      const field = now?.step.kind === 'question' ? now.procedure.fields[now.step.field] : undefined;
      if (!now || !field) return null;
      const draft = drafts.get(now.step.id) ?? createDraft(field, now.run.answers[field.id]);
      drafts.set(now.step.id, draft);
      return draft;
    },
    toggleNeed: (need) => {
      needs.value = toggled(needs.peek(), need, !needs.peek().includes(need));
    },
    tick: (item, on) => {
      ticked.value = toggled(ticked.peek(), item, on);
    },
    searchFor: (words) => {
      search.value = words;
    },
    forget: () => {
      startOver(null);
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
