import { expect, it } from 'vitest';
import { everyWalk, type Walk } from '#content/procedure/every-walk.ts';
import type { Locale } from '#core/locale.ts';
import { advance } from '#core/procedure/advance.ts';
import { itemsFor } from '#core/procedure/checklist.ts';
import { answersOn, lastOf, pathOf } from '#core/procedure/path.ts';
import type { OutcomeStep, Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import type { Run } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import { procedureIn, published } from './compiled.ts';

const today = '2026-11-22';

/** Field by field, the choice that a resident touches. */
export type Answers = Readonly<Record<string, string>>;

/** One branch of a fact sheet: its words there, what is answered, and where that ends. */
export type Branch = readonly [branch: string, answers: Answers, outcome: string];

/** How much there is to find, so that a test can't pass by finding nothing. */
interface Extent {
  readonly outcomes: number;
  readonly choices: number;
  readonly walks: number;
}

/** A published procedure that asks choices only, and the ways to walk it. */
export interface Walked {
  readonly procedure: Procedure;
  readonly texts: Readonly<Record<Locale, ProcedureTexts>>;
  readonly outcomes: readonly OutcomeStep[];
  readonly walks: readonly (Walk & { readonly answers: Answers })[];
  /** Walks as a resident does: answers what is asked, acknowledges the rest. */
  readonly walkWith: (answers: Answers) => Run;
  readonly stepsOf: (answers: Answers) => readonly string[];
  /** What the end of a walk says to bring or to have ready. */
  readonly itemsAt: (answers: Answers) => readonly string[];
}

const walkOf =
  (procedure: Procedure) =>
  (answers: Answers): Run => {
    let run = startRun(procedure, today);
    for (;;) {
      const here = lastOf(pathOf(procedure, run));
      if (here.kind === 'outcome') return run;
      const value = here.kind === 'question' ? answers[here.field] : '';
      if (value === undefined) throw new Error(`the table has no answer to ${here.id}`);
      const result = advance(
        procedure,
        run,
        here.kind === 'question' ? { type: 'answer', field: here.field, value } : { type: 'acknowledge' },
      );
      if (!result.moved) throw new Error(`${here.id}: ${result.reason}`);
      run = result.run;
    }
  };

const ofChoices = (walk: Walk): Walk & { readonly answers: Answers } => {
  const typed = Object.entries(walk.answers).find(([, answer]) => typeof answer !== 'string');
  if (typed) throw new Error(`${typed[0]} is not a choice`);
  return walk as Walk & { readonly answers: Answers };
};

export const walked = async (id: string): Promise<Walked> => {
  const { procedure, texts } = procedureIn(await published(), id);
  const outcomes = procedure.steps.filter((step): step is OutcomeStep => step.kind === 'outcome');
  const walkWith = walkOf(procedure);
  return {
    procedure,
    texts,
    outcomes,
    walks: [...everyWalk(procedure, today)].map(ofChoices),
    walkWith,
    stepsOf: (answers) => pathOf(procedure, walkWith(answers)).map((step) => step.id),
    itemsAt: (answers) => {
      const run = walkWith(answers);
      const end = outcomes.find((step) => step.id === run.cursor);
      return itemsFor(end?.checklist ?? [], run).map((item) => item.id);
    },
  };
};

const itCoversEverything = (
  { procedure, outcomes, walkWith }: Walked,
  branches: readonly Branch[],
  extent: Extent,
): void => {
  it('the table above names every outcome', () => {
    const named = new Set(branches.map(([, , outcome]) => outcome));
    expect(outcomes).toHaveLength(extent.outcomes);
    expect(outcomes.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('the table above gives every answer to every question', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).answers).map((each) => each.join()),
    );
    const all = Object.values(procedure.fields).flatMap((field) =>
      field.type === 'choice' ? field.choices.map((choice) => [field.id, choice.id].join()) : [],
    );
    expect(all).toHaveLength(extent.choices);
    expect(all.filter((each) => !given.includes(each))).toEqual([]);
  });
};

const itAlwaysArrives = ({ procedure, walks, walkWith }: Walked, extent: Extent): void => {
  it('every combination of choices ends at an outcome, and every step is on some walk', () => {
    expect(walks).toHaveLength(extent.walks);
    expect(walks.filter((walk) => walk.outcome === null)).toEqual([]);
    const reached = new Set(walks.flatMap((walk) => walk.steps));
    expect(procedure.steps.map((step) => step.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('every combination, walked touch by touch, arrives where the proof says', () => {
    for (const walk of walks) {
      const run = walkWith(walk.answers);
      const path = pathOf(procedure, run);
      expect(path.map((step) => step.id)).toEqual(walk.steps);
      expect(run.cursor).toBe(walk.outcome);
      expect(answersOn(path, run).map(({ step }) => step.field)).toEqual(Object.keys(walk.answers));
    }
  });
};

/** The rules that every procedure holds to, beside its own: its table is whole, and nobody is stranded or exposed. */
export const itWalksAsIn = (branches: readonly Branch[], guide: Walked, extent: Extent): void => {
  it.each(branches)('%s', (_branch, answers, outcome) =>
    expect(guide.walkWith(answers).cursor).toBe(outcome),
  );
  itCoversEverything(guide, branches, extent);
  itAlwaysArrives(guide, extent);

  it('every outcome names an agent here and the phone', () => {
    for (const { humanWays } of guide.outcomes) {
      expect(humanWays.map(({ way }) => way)).toEqual(expect.arrayContaining(['agent-here', 'phone']));
    }
  });

  it('nothing that is asked is personal, so that a call can carry the step and a QR the choices', () => {
    expect(Object.values(guide.procedure.fields).filter((field) => field.personal)).toEqual([]);
  });
};
