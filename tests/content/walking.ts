import { expect, it } from 'vitest';
import { everyWalk, type Walk } from '#content/procedure/every-walk.ts';
import type { Locale } from '#core/locale.ts';
import { advance } from '#core/procedure/advance.ts';
import { itemsFor } from '#core/procedure/checklist.ts';
import { answersOn, fieldsAsked, lastOf, pathOf } from '#core/procedure/path.ts';
import type { OutcomeStep, Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import {
  isRecordStep,
  recordedBy,
  type Records,
  type RecordStep,
  recordsOf,
} from '#core/procedure/record.ts';
import type { Run, RunEvent } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import { procedureIn, published } from './compiled.ts';

const today = '2026-11-22';

/** Field by field, what a resident touches or types; step by step, what the world answers to a bill or a payment. */
export type Answers = Readonly<Record<string, string | number>>;

/** One branch of a fact sheet: its words there, what is answered, and where that ends. */
export type Branch = readonly [branch: string, answers: Answers, outcome: string];

/** How much there is to find, so that a test can't pass by finding nothing. */
interface Extent {
  readonly outcomes: number;
  readonly choices: number;
  readonly walks: number;
  /** What is typed and personal; nothing, where only choices are asked. */
  readonly typed?: readonly string[];
}

/** A published procedure, and the ways to walk it. */
export interface Walked {
  readonly procedure: Procedure;
  readonly texts: Readonly<Record<Locale, ProcedureTexts>>;
  /** The languages that it is written in. */
  readonly written: readonly Locale[];
  readonly outcomes: readonly OutcomeStep[];
  readonly walks: readonly (Walk & { readonly answers: Answers })[];
  /** Walks as a resident does: answers what is asked, acknowledges the rest. */
  readonly walkWith: (answers: Answers) => Run;
  readonly stepsOf: (answers: Answers) => readonly string[];
  /** What the end of a walk says to bring or to have ready. */
  readonly itemsAt: (answers: Answers) => readonly string[];
}

/** What is typed where a table says nothing of it. */
const typed: Answers = {
  reference: 'A1',
  amount: 1,
  name: 'Diop',
  story: 'Une erreur',
  phone: '0144522919',
  email: 'a@exemple.fr',
};

const apply = (procedure: Procedure, run: Run, event: RunEvent): Run => {
  const result = advance(procedure, run, event);
  if (!result.moved) throw new Error(`${run.cursor}: ${event.type}: ${result.reason}`);
  return result.run;
};

const recordFor = (step: RecordStep, answers: Answers): Records => {
  const found = recordsOf(step).find((values) =>
    Object.entries(values).every(
      ([name, value]) => (answers[name] ?? (value === 'none' ? value : '')) === value,
    ),
  );
  if (!found) throw new Error(`the table does not say what ${step.id} comes to`);
  return found;
};

const passed = (procedure: Procedure, run: Run, here: Step, answers: Answers): Run => {
  const answered = fieldsAsked(here).reduce((before, field) => {
    const value = answers[field] ?? typed[field];
    if (value === undefined) throw new Error(`the table has no answer to ${here.id}`);
    return apply(procedure, before, { type: 'answer', field, value });
  }, run);
  if (here.kind === 'question') return answered;
  if (!isRecordStep(here)) return apply(procedure, answered, { type: 'acknowledge' });
  const sure = here.kind === 'payment' ? apply(procedure, answered, { type: 'confirm' }) : answered;
  return apply(procedure, sure, { type: 'record', step: here.id, values: recordFor(here, answers) });
};

const walkOf =
  (procedure: Procedure) =>
  (answers: Answers): Run => {
    let run = startRun(procedure, today);
    for (;;) {
      const here = lastOf(pathOf(procedure, run));
      if (here.kind === 'outcome') return run;
      run = passed(procedure, run, here, answers);
    }
  };

/** A walk as a table would write it: what was answered, and what came back. */
const asTable = ({ answers, records, ...walk }: Walk): Walk & { readonly answers: Answers } => {
  const truth = Object.entries(answers).find(([, answer]) => typeof answer === 'boolean');
  if (truth) throw new Error(`${truth[0]} is not a choice`);
  return { ...walk, records, answers: { ...answers, ...records } as Answers };
};

export const walked = async (id: string): Promise<Walked> => {
  const { procedure, texts, written } = procedureIn(await published(), id);
  const outcomes = procedure.steps.filter((step): step is OutcomeStep => step.kind === 'outcome');
  const walkWith = walkOf(procedure);
  return {
    procedure,
    texts,
    written,
    outcomes,
    walks: [...everyWalk(procedure, today)].map(asTable),
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

  it('the table above gives everything that a bill, a payment or a request can come to', () => {
    const given = branches.flatMap(([, answers]) =>
      Object.entries(walkWith(answers).records).map((each) => each.join()),
    );
    const all = procedure.steps.flatMap((step) =>
      recordedBy(step).flatMap(({ name, values }) => values.map((value) => [name, value].join())),
    );
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

  it('every combination, walked touch by touch, arrives where the proof says', { timeout: 60_000 }, () => {
    for (const walk of walks) {
      const run = walkWith(walk.answers);
      const path = pathOf(procedure, run);
      expect(path.map((step) => step.id)).toEqual(walk.steps);
      expect(run.cursor).toBe(walk.outcome);
      expect(answersOn(path, run).map(({ field }) => field)).toEqual(
        Object.keys(walk.answers).filter((name) => !(name in walk.records)),
      );
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

  it('what is typed is personal and nothing else is, so that a call can carry the step and a QR the choices', () => {
    const personal = Object.values(guide.procedure.fields).filter((field) => field.personal);
    expect(personal.map(({ id }) => id)).toEqual(extent.typed ?? []);
  });
};
