import type { FieldReason } from './fields/knowledge.ts';
import { readAnswer } from './field.ts';
import { isFrozen } from './frozen.ts';
import { fieldsAsked, pathOf, stepAt } from './path.ts';
import type { Procedure, Step } from './procedure.ts';
import { isRecordStep, recordedBy, recordOn } from './record.ts';
import { record } from './recording.ts';
import type { Answer, Run, RunEvent } from './run.ts';
import { onwards, settle } from './settle.ts';

/**
 * Why an event changes nothing: what was typed is no answer, the event does not belong to the step on screen, a payment
 * or a request rests on it (`frozen`: a new run is needed), or amount and payee were not confirmed.
 */
export type Refusal = FieldReason | 'not-here' | 'at-start' | 'frozen' | 'not-confirmed' | 'not-a-record';

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

/** What was checked after an answer must be checked again when it changes; an earlier check never saw it. */
const unchecked = ({ steps }: Procedure, run: Run, here: Step): readonly string[] => {
  const later = steps.slice(steps.findIndex(({ id }) => id === here.id));
  const checks = later.filter((step) => step.kind === 'check').map((step) => step.id);
  return run.acknowledged.filter((id) => !checks.includes(id));
};

const without = <T>(
  from: Readonly<Record<string, T>>,
  names: readonly string[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

/** A bill whose reference or amount changed must be looked up again. */
const looked = (run: Run, here: Step): Run['records'] =>
  without(
    run.records,
    recordedBy(here).map(({ name }) => name),
  );

const answer = (procedure: Procedure, run: Run, here: Step, field: string, value: Answer): Advance => {
  const asked = procedure.fields[field];
  if (!fieldsAsked(here).includes(field) || !asked) return refused('not-here');
  const reading = readAnswer(asked, value);
  if (!reading.ok) return refused(reading.reason);
  const same = Object.hasOwn(run.answers, field) && run.answers[field] === reading.value;
  if (!same && isFrozen(procedure, run, here.id)) return refused('frozen');
  const changed: Run = same
    ? run
    : {
        ...run,
        answers: { ...run.answers, [field]: reading.value },
        records: looked(run, here),
        acknowledged: unchecked(procedure, run, here),
      };
  return moved(
    here.kind === 'bill'
      ? settle(procedure, { ...changed, cursor: here.id })
      : onwards(procedure, changed, here.id),
  );
};

const acknowledge = (procedure: Procedure, run: Run, here: Step): Advance => {
  if (here.kind === 'question' || here.kind === 'outcome') return refused('not-here');
  if (!isRecordStep(here))
    return moved(onwards(procedure, { ...run, acknowledged: [...run.acknowledged, here.id] }, here.id));
  return recordOn(here, run) ? moved(onwards(procedure, run, here.id)) : refused('not-here');
};

const confirm = (procedure: Procedure, run: Run, here: Step): Advance => {
  if (here.kind !== 'payment') return refused('not-here');
  return moved(settle(procedure, { ...run, acknowledged: [...run.acknowledged, here.id] }));
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
 * walk goes on; from an answer changed at the check page it comes back there as soon as the path leads there again. A
 * bill step takes both its answers, and goes on when it is looked up.
 */
export const advance = (procedure: Procedure, run: Run, event: RunEvent): Advance => {
  const here = stepAt(pathOf(procedure, run), run.cursor);
  switch (event.type) {
    case 'answer':
      return answer(procedure, run, here, event.field, event.value);
    case 'acknowledge':
      return acknowledge(procedure, run, here);
    case 'confirm':
      return confirm(procedure, run, here);
    case 'record': {
      const recorded = record(procedure, run, here, event);
      return typeof recorded === 'string' ? refused(recorded) : moved(recorded);
    }
    case 'back':
      return back(procedure, run, here);
    case 'go':
      return go(procedure, run, here, event.step);
  }
};
