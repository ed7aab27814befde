import fc from 'fast-check';
import { addDays } from '#core/calendar/dates.ts';
import type { Condition, Constant } from '#core/condition/condition.ts';
import { evaluate } from '#core/condition/evaluate.ts';
import { fieldsAsked, lastOf, pathOf } from '#core/procedure/path.ts';
import type { ChecklistItem, Field, Procedure, Step } from '#core/procedure/procedure.ts';
import type { Answer, Run, RunEvent } from '#core/procedure/run.ts';
import { advance } from '#core/procedure/advance.ts';
import {
  isRecordStep,
  recordedFields,
  type Records,
  type RecordStep,
  recordOn,
  recordsOf,
} from '#core/procedure/record.ts';

/** The days and numbers of random procedures lie close together, so that chance meets the edges. */
const aDay = '2026-03-10';
const day = (by: number): string => addDays(aDay, by);

export const fieldTypes = ['choice', 'yes-no', 'integer', 'cents', 'day', 'year', 'text'] as const;

export const randomField = (id: string, type: (typeof fieldTypes)[number]): Field => {
  const common = { id, labelText: `fields.${id}.label`, personal: type === 'text' };
  switch (type) {
    case 'choice':
      return { ...common, type, choices: ['a', 'b', 'c'].map((each) => ({ id: each, labelText: each })) };
    case 'yes-no':
      return { ...common, type };
    case 'integer':
    case 'cents':
      return { ...common, type, min: 0, max: 5 };
    case 'day':
      return { ...common, type: 'date', precision: 'day', min: day(0), max: day(5) };
    case 'year':
      return { ...common, type: 'date', precision: 'year', min: '2000', max: '2004' };
    case 'text':
      return { ...common, type, maxLength: 20, keyboard: 'letters' };
  }
};

/** Every answer that a field of these can have: few enough to try all. */
export const allAnswers = (field: Field): readonly Answer[] => {
  switch (field.type) {
    case 'choice':
      return field.choices.map(({ id }) => id);
    case 'yes-no':
      return [true, false];
    case 'integer':
    case 'cents':
      return [0, 1, 2, 3, 4, 5].filter((n) => n <= field.max);
    case 'date':
      return field.precision === 'day' ? [0, 1, 2, 3, 4, 5].map(day) : [2000, 2001, 2002, 2003, 2004];
    case 'text':
      return ['Diop'];
  }
};

const constantFor = (field: Field): fc.Arbitrary<Constant> => {
  switch (field.type) {
    case 'choice':
      return fc.constantFrom(...field.choices.map(({ id }) => id));
    case 'yes-no':
      return fc.boolean();
    case 'integer':
    case 'cents':
      return fc.integer({ min: -1, max: 6 });
    case 'date':
      if (field.precision === 'year') return fc.integer({ min: 1999, max: 2005 });
      return fc.oneof(
        fc.integer({ min: -1, max: 6 }).map((by) => ({ date: day(by) })),
        fc.integer({ min: -3, max: 3 }).map((days) => ({ days })),
      );
    case 'text':
      return fc.constant('');
  }
};

const comparatorFor = (field: Field) =>
  field.type === 'choice' || field.type === 'yes-no'
    ? fc.constantFrom('==' as const, '!=' as const)
    : fc.constantFrom('==' as const, '!=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const);

const aboutField = (field: Field): fc.Arbitrary<Condition> => {
  const answered = fc.constant<Condition>({ op: 'answered', field: field.id });
  if (field.type === 'text') return answered;
  const compare = fc
    .tuple(comparatorFor(field), constantFor(field))
    .map(([by, to]): Condition => ({ op: 'compare', field: field.id, by, to }));
  const member = fc
    .array(constantFor(field), { minLength: 1, maxLength: 2 })
    .map((list): Condition => ({ op: 'in', field: field.id, list }));
  return fc.oneof(
    { arbitrary: compare, weight: 6 },
    { arbitrary: member, weight: 2 },
    { arbitrary: answered, weight: 1 },
  );
};

/** A condition over some fields, two levels deep at most. */
export const conditionOver = (fields: readonly Field[]): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...fields).chain(aboutField);
  const maybeNot = fc
    .tuple(leaf, fc.integer({ min: 0, max: 3 }))
    .map(([of, n]): Condition => (n === 0 ? { op: 'not', of } : of));
  const joined = fc
    .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(maybeNot, { minLength: 2, maxLength: 3 }))
    .map(([op, all]): Condition => ({ op, all }));
  return fc.oneof({ arbitrary: maybeNot, weight: 3 }, { arbitrary: joined, weight: 2 });
};

const textsOf = (id: string) => ({
  titleText: `steps.${id}.title`,
  bodyTexts: [`steps.${id}.body.0`],
  facts: [],
});

const outcome = (id: string, checklist: readonly ChecklistItem[] = []): Step => ({
  id,
  kind: 'outcome',
  ...textsOf(id),
  result: 'next',
  nextTexts: [],
  checklist,
  humanWays: [{ way: 'agent-here' }],
});

type Plan = {
  readonly kind:
    'question' | 'information' | 'checklist' | 'outcome' | 'check' | 'bill' | 'payment' | 'submission';
  readonly guarded: boolean;
};

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom(
    ...(['question', 'question', 'question', 'information', 'checklist', 'outcome', 'outcome'] as const),
    ...(['check', 'bill', 'bill', 'payment', 'submission'] as const),
  ),
  guarded: fc.boolean(),
});

/** The two fields that the bill of a step asks. */
const billFields = (id: string): readonly [Field, Field] => [
  { ...randomField(`${id}Ref`, 'text'), keyboard: 'reference' } as Field,
  { ...randomField(`${id}Amount`, 'cents'), max: 1 } as Field,
];

const recordStepFor = (id: string, kind: Plan['kind'], bill: string | undefined): Step | null => {
  const plain = { id, ...textsOf(id) };
  const [reference, amount] = billFields(id);
  if (kind === 'bill') return { ...plain, kind, referenceField: reference.id, amountField: amount.id };
  if (kind === 'submission') return { ...plain, kind, service: 'office', about: 'other' };
  return kind === 'payment' && bill !== undefined ? { ...plain, kind, bill } : null;
};

const stepFor = (
  id: string,
  { kind, guarded }: Plan,
  fresh: Field | undefined,
  asked: readonly Field[],
  bill: string | undefined,
): fc.Arbitrary<Step> => {
  const wanted = (kind === 'outcome' || guarded) && asked.length > 0;
  const when = wanted ? conditionOver(asked).map((each) => ({ when: each })) : fc.constant({});
  const plain = { id, ...textsOf(id) };
  const items =
    asked.length === 0
      ? fc.constant<readonly ChecklistItem[]>([])
      : conditionOver(asked).map((each) => [{ id: `${id}-item`, labelText: `${id}-item`, when: each }]);
  return fc.tuple(when, items).map(([condition, list]): Step => {
    const recording = recordStepFor(id, kind, bill);
    if (recording) return { ...recording, ...condition };
    if (kind === 'question' && fresh) return { ...plain, ...condition, kind, field: fresh.id };
    if (kind === 'outcome' && wanted) return { ...outcome(id, list), ...condition };
    if (kind === 'checklist') return { ...plain, ...condition, kind, items: list };
    if (kind === 'check') return { ...plain, ...condition, kind };
    return { ...plain, ...condition, kind: 'information' };
  });
};

/** What a step makes known to the conditions after it. */
const knownBy = (step: Step, pool: readonly Field[]): readonly Field[] => [
  ...(step.kind === 'bill' ? billFields(step.id) : pool.filter(({ id }) => fieldsAsked(step).includes(id))),
  ...Object.values(recordedFields([step])),
];

const stepsFrom = (
  plans: readonly Plan[],
  pool: readonly Field[],
  asked: readonly Field[],
  at = 0,
  bill?: string,
): fc.Arbitrary<readonly Step[]> => {
  const [first, ...others] = plans;
  if (!first) return fc.constant([]);
  const fresh = first.kind === 'question' ? pool[0] : undefined;
  return stepFor(`s${at}`, first, fresh, asked, bill).chain((step) =>
    stepsFrom(
      others,
      fresh ? pool.slice(1) : pool,
      [...asked, ...knownBy(step, pool)],
      at + 1,
      step.kind === 'bill' ? step.id : bill,
    ).map((rest) => [step, ...rest]),
  );
};

const procedureOf = (pool: readonly Field[], steps: readonly Step[]): Procedure => {
  const asked = new Set(steps.flatMap(fieldsAsked));
  const bills = steps.flatMap((step) => (step.kind === 'bill' ? billFields(step.id) : []));
  return {
    id: 'random',
    version: '1',
    lifeEvent: 'any',
    owner: 'nobody',
    titleText: 'title',
    summaryText: 'summary',
    start: { whoText: 'start.who', minutes: 1, bringTexts: [], costText: 'start.cost' },
    facts: {},
    fields: Object.fromEntries(
      [...pool, ...bills].filter(({ id }) => asked.has(id)).map((field) => [field.id, field]),
    ),
    steps,
  };
};

const pools = fc
  .array(fc.constantFrom(...fieldTypes), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((type, at) => randomField(`f${at}`, type)));

const recording: readonly Plan['kind'][] = ['bill', 'payment', 'submission'];

/** One of each kind that records, so that all walks can be tried. */
const plans = fc
  .array(plan, { minLength: 2, maxLength: 9 })
  .map((list) =>
    list.filter(
      ({ kind }, at) => !recording.includes(kind) || list.findIndex((each) => each.kind === kind) === at,
    ),
  );

/** Procedures whose last step is an outcome that takes all that is left. */
export const wellFormed: fc.Arbitrary<Procedure> = fc
  .tuple(pools, plans)
  .chain(([pool, list]) =>
    stepsFrom(list, pool, []).map((steps) => procedureOf(pool, [...steps, outcome('end')])),
  );

/** Procedures that may end nowhere: the last step is whatever chance put there. */
export const broken: fc.Arbitrary<Procedure> = fc
  .tuple(pools, plans)
  .chain(([pool, list]) => stepsFrom(list, pool, []).map((steps) => procedureOf(pool, steps)));

/** Days about those of the conditions, and one far from them. */
export const someDays: readonly string[] = [-10, -4, -3, -1, 0, 1, 2, 4, 5, 7, 9, 4000].map(day);

export interface Seen {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly records: Records;
  readonly steps: readonly string[];
  /** Null when nothing is left to show. */
  readonly outcome: string | null;
}

const passed = (run: Run, step: Step): boolean => {
  if (isRecordStep(step)) return recordOn(step, run) !== null;
  return step.kind === 'question'
    ? Object.hasOwn(run.answers, step.field)
    : run.acknowledged.includes(step.id);
};

const pathIn = (procedure: Procedure, run: Run): readonly Step[] => {
  try {
    return pathOf(procedure, run);
  } catch {
    return []; // Said of a procedure none of whose steps is on the path.
  }
};

const touched = (procedure: Procedure, run: Run, event: RunEvent): Run => {
  const moved = advance(procedure, run, event);
  if (!moved.moved) throw new Error(`${run.cursor}: ${event.type}: ${moved.reason}`);
  return moved.run;
};

/** Passes one step as a resident does, or as the world does where it answers. */
const pass = (procedure: Procedure, run: Run, step: Step, chooses: Chooses): Run => {
  const asked = fieldsAsked(step).flatMap((id) => procedure.fields[id] ?? []);
  const answered = asked.reduce(
    (before, field) =>
      touched(procedure, before, { type: 'answer', field: field.id, value: chooses.answer(field) }),
    run,
  );
  if (step.kind === 'question') return answered;
  if (!isRecordStep(step)) return touched(procedure, answered, { type: 'acknowledge' });
  const sure = step.kind === 'payment' ? touched(procedure, answered, { type: 'confirm' }) : answered;
  return touched(procedure, sure, { type: 'record', step: step.id, values: chooses.record(step) });
};

/** Who decides what is answered, and what is recorded. */
export interface Chooses {
  readonly answer: (field: Field) => Answer;
  readonly record: (step: RecordStep) => Records;
}

/** Walks touch by touch, as a resident does, through the engine itself. */
export const walk = (procedure: Procedure, today: string, chooses: Chooses): Seen => {
  let run: Run = {
    procedureId: procedure.id,
    version: '1',
    answers: {},
    records: {},
    acknowledged: [],
    today,
    cursor: '',
  };
  for (;;) {
    const path = pathIn(procedure, run);
    const [first, ...others] = path;
    const seen = { answers: run.answers, records: run.records, steps: path.map(({ id }) => id) };
    if (!first) return { ...seen, outcome: null };
    const here = lastOf([first, ...others]);
    if (here.kind === 'outcome') return { ...seen, outcome: here.id };
    if (passed(run, here)) return { ...seen, outcome: null };
    run = pass(procedure, { ...run, cursor: here.id }, here, chooses);
  }
};

/** Every answer to some fields, in all their combinations. */
function* allAnswersTo(fields: readonly Field[], seen: Seen): Generator<Seen> {
  const [field, ...others] = fields;
  if (!field) return yield seen;
  for (const value of allAnswers(field))
    yield* allAnswersTo(others, { ...seen, answers: { ...seen.answers, [field.id]: value } });
}

/** Every walk there is with these answers on these days, found the slow way. */
export function* allWalks(
  procedure: Procedure,
  days: readonly string[],
): Generator<Seen & { readonly today: string }> {
  function* from(at: number, seen: Seen, today: string): Generator<Seen & { readonly today: string }> {
    const step = procedure.steps[at];
    if (!step) return yield { ...seen, today };
    const known = { ...seen.answers, ...seen.records };
    if (step.when && !evaluate(step.when, known, today)) return yield* from(at + 1, seen, today);
    const steps = [...seen.steps, step.id];
    if (step.kind === 'outcome') return yield { ...seen, steps, outcome: step.id, today };
    const asked = fieldsAsked(step).flatMap((id) => procedure.fields[id] ?? []);
    for (const given of allAnswersTo(asked, { ...seen, steps }))
      for (const values of isRecordStep(step) ? recordsOf(step) : [{}])
        yield* from(at + 1, { ...given, records: { ...given.records, ...values } }, today);
  }
  for (const today of days) yield* from(0, { answers: {}, records: {}, steps: [], outcome: null }, today);
}
