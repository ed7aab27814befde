import { evaluate } from '../condition/evaluate.ts';
import { isAnswer } from './field.ts';
import type { Procedure, QuestionStep, Step } from './procedure.ts';
import type { Answer, Path, PathOf, Run } from './run.ts';

/** The answer to a question, if there is one that its field still accepts. */
const answerTo = (procedure: Procedure, run: Run, step: QuestionStep): Answer | undefined => {
  const field = procedure.fields[step.field];
  const answer = Object.hasOwn(run.answers, step.field) ? run.answers[step.field] : undefined;
  return field && answer !== undefined && isAnswer(field, answer) ? answer : undefined;
};

const isPassed = (step: Step, run: Run, seen: Readonly<Record<string, Answer>>): boolean => {
  if (step.kind === 'outcome') return false;
  return step.kind === 'question' ? Object.hasOwn(seen, step.field) : run.acknowledged.includes(step.id);
};

/**
 * The steps in order whose condition holds, up to and including the first that is not passed, or the outcome. Each
 * condition sees only the answers to questions that precede it on the path.
 */
export const pathOf: PathOf = (procedure, run) => {
  const path: Step[] = [];
  const seen: Record<string, Answer> = {};
  for (const step of procedure.steps) {
    if (step.when && !evaluate(step.when, seen, run.today)) continue;
    path.push(step);
    const answer = step.kind === 'question' ? answerTo(procedure, run, step) : undefined;
    if (step.kind === 'question' && answer !== undefined) seen[step.field] = answer;
    if (!isPassed(step, run, seen)) break;
  }
  const [first, ...others] = path;
  if (!first) throw new Error(`no step of ${procedure.id} is on the path: its last step has a condition`);
  return [first, ...others];
};

/** The step on screen; the last of the path when the cursor points elsewhere. */
export const stepAt = (path: Path, cursor: string): Step =>
  path.find((step) => step.id === cursor) ?? lastOf(path);

export const lastOf = (path: Path): Step => path.at(-1) ?? path[0];

/** The answers that the path rests on, in the order in which they were asked: what a check page shows. */
export const answersOn = (path: Path, run: Run): readonly { step: QuestionStep; answer: Answer }[] =>
  path.flatMap((step) => {
    const answer = step.kind === 'question' ? run.answers[step.field] : undefined;
    return step.kind === 'question' && answer !== undefined ? [{ step, answer }] : [];
  });
