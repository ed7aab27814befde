import type { FieldReason } from './fields/knowledge.ts';
import { readAnswer } from './field.ts';
import { pathOf, stepAt } from './path.ts';
import type { Procedure, Step } from './procedure.ts';
import type { Answer, Run, RunEvent } from './run.ts';
import { onwards, settle } from './settle.ts';

/** Why an event changes nothing: what was typed is no answer, or the event does not belong to the step on screen. */
export type Refusal = FieldReason | 'not-here' | 'at-start';

export type Advance =
  { readonly moved: true; readonly run: Run } | { readonly moved: false; readonly reason: Refusal };

const moved = (run: Run): Advance => ({ moved: true, run });

const refused = (reason: Refusal): Advance => ({ moved: false, reason });

const withoutReturn = ({
  returnTo,
  ...run
}: Run): { readonly run: Run; readonly returnTo: string | undefined } => ({
  run,
  returnTo,
});

/** What was checked before an answer changed must be checked again. */
const unchecked = (procedure: Procedure, run: Run): readonly string[] => {
  const checks = procedure.steps.filter((step) => step.kind === 'check').map((step) => step.id);
  return run.acknowledged.filter((id) => !checks.includes(id));
};

const answer = (procedure: Procedure, run: Run, here: Step, field: string, value: Answer): Advance => {
  const asked = procedure.fields[field];
  if (here.kind !== 'question' || here.field !== field || !asked) return refused('not-here');
  const reading = readAnswer(asked, value);
  if (!reading.ok) return refused(reading.reason);
  const same = Object.hasOwn(run.answers, field) && run.answers[field] === reading.value;
  const acknowledged = same ? run.acknowledged : unchecked(procedure, run);
  const answers = { ...run.answers, [field]: reading.value };
  return moved(onwards(procedure, { ...run, answers, acknowledged }, here.id));
};

const acknowledge = (procedure: Procedure, run: Run, here: Step): Advance => {
  if (here.kind === 'question' || here.kind === 'outcome') return refused('not-here');
  return moved(onwards(procedure, { ...run, acknowledged: [...run.acknowledged, here.id] }, here.id));
};

const back = (procedure: Procedure, run: Run, here: Step): Advance => {
  const path = pathOf(procedure, run);
  const { run: rest, returnTo } = withoutReturn(run);
  if (returnTo !== undefined && path.some((step) => step.id === returnTo)) {
    return moved(settle(procedure, { ...rest, cursor: returnTo }));
  }
  const before = path[path.findIndex((step) => step.id === here.id) - 1];
  return before ? moved(settle(procedure, { ...run, cursor: before.id })) : refused('at-start');
};

const go = (procedure: Procedure, run: Run, here: Step, to: string): Advance => {
  const target = pathOf(procedure, run).find((step) => step.id === to);
  if (!target) return refused('not-here');
  const { run: rest } = withoutReturn(run);
  const changing = here.kind === 'check' && target.kind === 'question';
  return moved(
    settle(procedure, changing ? { ...rest, cursor: to, returnTo: here.id } : { ...rest, cursor: to }),
  );
};

/**
 * One move of a walk. An answer is read by its field, then everything that it takes off the path is dropped, and the
 * walk goes on; from an answer changed at the check page it comes back there as soon as the path leads there again.
 */
export const advance = (procedure: Procedure, run: Run, event: RunEvent): Advance => {
  const here = stepAt(pathOf(procedure, run), run.cursor);
  switch (event.type) {
    case 'answer':
      return answer(procedure, run, here, event.field, event.value);
    case 'acknowledge':
      return acknowledge(procedure, run, here);
    case 'back':
      return back(procedure, run, here);
    case 'go':
      return go(procedure, run, here, event.step);
  }
};
