import { isFrozen, freezes } from './frozen.ts';
import { fieldsAsked, pathOf } from './path.ts';
import type { Procedure, Step } from './procedure.ts';
import { isRecord, isRecordStep, type RecordStep, recordName, recordOn } from './record.ts';
import type { Run, RunEvent } from './run.ts';
import { onwards, settle } from './settle.ts';

type Recording = Extract<RunEvent, { type: 'record' }>;

export type NotRecorded = 'not-here' | 'frozen' | 'not-confirmed' | 'not-a-record';

const settledFor: readonly string[] = ['paid', 'sent'];

/** Why a record can't be put down now, if it can't. */
const refusal = (
  procedure: Procedure,
  run: Run,
  here: Step,
  step: RecordStep,
  { values }: Recording,
): NotRecorded | null => {
  if (!isRecord(step, values)) return 'not-a-record';
  if (isFrozen(procedure, run, step.id)) return 'frozen';
  if (step.kind === 'bill') {
    const asked = fieldsAsked(step).every((field) => Object.hasOwn(run.answers, field));
    return asked && here.id === step.id ? null : 'not-here';
  }
  const name = recordName(step);
  const before = recordOn(step, run)?.[name] ?? '';
  const begins = freezes(step, { ...run, records: { ...run.records, ...values } });
  const undone = settledFor.includes(before) ? values[name] !== before : freezes(step, run) && !begins;
  if (undone) return 'frozen';
  const confirmed = step.kind === 'submission' || run.acknowledged.includes(step.id);
  return begins && !confirmed ? 'not-confirmed' : null;
};

/**
 * Puts down what a step on the path came to. A payment and a request may still change their word after the walk went
 * on (a late `paid` wins, `kept` becomes `sent`), and the cursor follows the path; `paid` and `sent` are final, and
 * what began is never said not to have.
 */
export const record = (procedure: Procedure, run: Run, here: Step, event: Recording): Run | NotRecorded => {
  const step = pathOf(procedure, run).find(({ id }) => id === event.step);
  if (!step || !isRecordStep(step)) return 'not-here';
  const why = refusal(procedure, run, here, step, event);
  if (why) return why;
  const recorded: Run = { ...run, records: { ...run.records, ...event.values } };
  return here.id === step.id ? onwards(procedure, recorded, step.id) : settle(procedure, recorded);
};
