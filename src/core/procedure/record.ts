import { type BillStanding, type UnpayableReason, unpayableReasons } from '../payment/standing.ts';
import type { PaymentWord } from '../payment/word.ts';
import type { BillStep, ChoiceField, PaymentStep, Procedure, Step, SubmissionStep } from './procedure.ts';

/** Where a bill stood when it was looked up. `unknown`: no such bill; `unavailable`: nobody could say. */
export const billValues = [
  'to-pay',
  'in-progress',
  'refused-for-now',
  'being-checked',
  'paid',
  'not-payable',
  'unknown',
  'unavailable',
] as const;

/** Why a bill is `not-payable`; `none` for every other value. */
export const billObstacles: readonly ['none', ...typeof unpayableReasons] = ['none', ...unpayableReasons];

/** How a payment step was left. `declined`: by other means, by choice; `unavailable`: nothing could begin. */
export const paymentValues = [
  'paid',
  'refused',
  'abandoned',
  'not-paid',
  'being-checked',
  'unavailable',
  'declined',
] as const;

/** `kept`: sealed on this device, and sent as soon as the network is back. */
export const submissionValues = ['sent', 'kept'] as const;

export type BillValue = (typeof billValues)[number];
export type BillObstacle = (typeof billObstacles)[number];
export type PaymentValue = (typeof paymentValues)[number];
export type SubmissionValue = (typeof submissionValues)[number];

/** A step that records what the world answered, beside what the resident said. */
export type RecordStep = BillStep | PaymentStep | SubmissionStep;

/** What one recording puts down: recorded facts by name, each with one of its closed values. */
export type Records = Readonly<Record<string, string>>;

/** What a bill, a payment or a submission came to; made by `billRecord`, `paymentRecord`, `submissionRecord`. */
export interface RecordEvent {
  readonly type: 'record';
  readonly step: string;
  readonly values: Records;
}

/** A recorded fact: conditions know it by this name, as if it were a choice among these values. */
export interface RecordedFact {
  readonly name: string;
  readonly values: readonly string[];
}

export const isRecordStep = (step: Step): step is RecordStep =>
  step.kind === 'bill' || step.kind === 'payment' || step.kind === 'submission';

/** The name that conditions give to what a step records: its id, in camel case. `my-bill` records `myBill`. */
export const recordName = (step: { readonly id: string }): string =>
  step.id.replace(/-+([a-z0-9]?)/g, (_, next: string) => next.toUpperCase());

export const obstacleName = (step: { readonly id: string }): string => `${recordName(step)}Obstacle`;

/** The facts that a step records; none for a step that asks or tells. */
export const recordedBy = (step: Step): readonly RecordedFact[] => {
  switch (step.kind) {
    case 'bill':
      return [
        { name: recordName(step), values: billValues },
        { name: obstacleName(step), values: billObstacles },
      ];
    case 'payment':
      return [{ name: recordName(step), values: paymentValues }];
    case 'submission':
      return [{ name: recordName(step), values: submissionValues }];
    default:
      return [];
  }
};

/** Everything that a step may put down, whole: the two facts of a bill go together. */
export const recordsOf = (step: Step): readonly Records[] => {
  const [fact] = recordedBy(step);
  if (!fact) return [];
  if (step.kind !== 'bill') return fact.values.map((value) => ({ [fact.name]: value }));
  const obstacles = (value: string): readonly string[] =>
    value === 'not-payable' ? unpayableReasons : ['none'];
  return fact.values.flatMap((value) =>
    obstacles(value).map((obstacle) => ({ [fact.name]: value, [obstacleName(step)]: obstacle })),
  );
};

const sameRecords = (a: Records, b: Records): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

/** True for what this step may put down, name for name: what came from elsewhere is not believed. */
export const isRecord = (step: Step, given: Records): boolean =>
  recordsOf(step).some((each) => sameRecords(each, given));

/** What this run has on record for a step; null when it has nothing, or nothing that the step could have put down. */
export const recordOn = (step: Step, run: { readonly records: Records }): Records | null => {
  const facts = recordedBy(step).filter(({ name }) => Object.hasOwn(run.records, name));
  const found = Object.fromEntries(facts.map(({ name }) => [name, run.records[name] ?? '']));
  return facts.length > 0 && isRecord(step, found) ? found : null;
};

/** Recorded facts as conditions see them. They are no fields: nobody is asked, no label is shown. */
export const recordedFields = (steps: Procedure['steps']): Readonly<Record<string, ChoiceField>> =>
  Object.fromEntries(
    steps.flatMap(recordedBy).map(({ name, values }) => [
      name,
      {
        id: name,
        type: 'choice',
        labelText: '',
        personal: false,
        choices: values.map((id) => ({ id, labelText: '' })),
      },
    ]),
  );

/** An attempt that may still succeed on a page left open is one in progress: nobody is invited to another. */
const billValueOf = (standing: BillStanding): BillValue =>
  standing.is === 'abandoned-for-now' ? 'in-progress' : standing.is;

/** Puts down what looking a bill up gave: a standing, `unknown` for `bill_unknown`, `unavailable` for silence. */
export const billRecord = (step: BillStep, found: BillStanding | 'unknown' | 'unavailable'): RecordEvent => {
  const value = typeof found === 'string' ? found : billValueOf(found);
  const obstacle: UnpayableReason | 'none' =
    typeof found === 'object' && found.is === 'not-payable' ? found.why : 'none';
  return {
    type: 'record',
    step: step.id,
    values: { [recordName(step)]: value, [obstacleName(step)]: obstacle },
  };
};

/** A person who leaves before the end leaves with what is known: a refusal as such, a payment under way as unsettled. */
const paymentValueOf = ({ word }: PaymentWord): PaymentValue => {
  switch (word) {
    case 'refused-for-now':
      return 'refused';
    case 'abandoned-for-now':
      return 'abandoned';
    case 'in-progress':
      return 'being-checked';
    default:
      return word;
  }
};

/** Puts down how a payment step is left. `unavailable` only when no attempt can have begun: else `being-checked`. */
export const paymentRecord = (
  step: PaymentStep,
  left: PaymentWord | 'unavailable' | 'declined',
): RecordEvent => ({
  type: 'record',
  step: step.id,
  values: { [recordName(step)]: typeof left === 'string' ? left : paymentValueOf(left) },
});

export const submissionRecord = (step: SubmissionStep, value: SubmissionValue): RecordEvent => ({
  type: 'record',
  step: step.id,
  values: { [recordName(step)]: value },
});
