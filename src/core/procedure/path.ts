import { evaluate } from '../condition/evaluate.ts';
import { isAnswer } from './field.ts';
import type { BillStep, Procedure, QuestionStep, Step } from './procedure.ts';
import { isRecordStep, type Records, recordOn } from './record.ts';
import type { Answer, Path, PathOf, Run } from './run.ts';

/** The fields that a step asks, in the order in which it asks them. */
export const fieldsAsked = (step: Step): readonly string[] => {
  if (step.kind === 'question') return [step.field];
  return step.kind === 'bill' ? [step.referenceField, step.amountField] : [];
};

/** The answer to a field, if there is one that it still accepts. */
const answerTo = (procedure: Procedure, run: Run, id: string): Answer | undefined => {
  const field = procedure.fields[id];
  const answer = Object.hasOwn(run.answers, id) ? run.answers[id] : undefined;
  return field && answer !== undefined && isAnswer(field, answer) ? answer : undefined;
};

/** The answers that a step holds, those that its fields still accept. */
export const answersAt = (procedure: Procedure, run: Run, step: Step): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    fieldsAsked(step).flatMap((id) => {
      const answer = answerTo(procedure, run, id);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );

/** A bill is looked up by all that it asks: with less than that, nothing it recorded counts. */
export const recordsAt = (procedure: Procedure, run: Run, step: Step): Records =>
  fieldsAsked(step).every((id) => answerTo(procedure, run, id) !== undefined)
    ? (recordOn(step, run) ?? {})
    : {};

type Seen = Readonly<Record<string, Answer>>;

const isPassed = (step: Step, run: Run, given: Seen): boolean => {
  if (step.kind === 'outcome') return false;
  if (step.kind === 'question') return Object.hasOwn(given, step.field);
  return isRecordStep(step)
    ? recordOn(step, { records: given as Records }) !== null
    : run.acknowledged.includes(step.id);
};

/**
 * The steps in order whose condition holds, up to and including the first that is not passed, or the outcome. Each
 * condition sees only the answers and the records of steps that precede it on the path.
 */
export const pathOf: PathOf = (procedure, run) => {
  const path: Step[] = [];
  const seen: Record<string, Answer> = {};
  for (const step of procedure.steps) {
    if (step.when && !evaluate(step.when, seen, run.today)) continue;
    path.push(step);
    const given = { ...answersAt(procedure, run, step), ...recordsAt(procedure, run, step) };
    if (!isPassed(step, run, given)) break;
    Object.assign(seen, given);
  }
  const [first, ...others] = path;
  if (!first) throw new Error(`no step of ${procedure.id} is on the path: its last step has a condition`);
  return [first, ...others];
};

/** The step on screen; the last of the path when the cursor points elsewhere. */
export const stepAt = (path: Path, cursor: string): Step =>
  path.find((step) => step.id === cursor) ?? lastOf(path);

export const lastOf = (path: Path): Step => path.at(-1) ?? path[0];

/** One answer on the path, and the step to go back to for changing it. */
export interface Answered {
  readonly step: QuestionStep | BillStep;
  readonly field: string;
  readonly answer: Answer;
}

/** The answers that the path rests on, in the order in which they were asked: what a check page shows. */
export const answersOn = (path: Path, run: Run): readonly Answered[] =>
  path.flatMap((step) => {
    if (step.kind !== 'question' && step.kind !== 'bill') return [];
    return fieldsAsked(step).flatMap((field) => {
      const answer = run.answers[field];
      return answer === undefined ? [] : [{ step, field, answer }];
    });
  });
