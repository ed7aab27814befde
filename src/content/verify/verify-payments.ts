import type { Condition } from '#core/condition/condition.ts';
import { printCondition } from '#core/condition/print.ts';
import type { PaymentStep, Procedure, Step } from '#core/procedure/procedure.ts';
import { isRecordStep, recordName, type RecordStep } from '#core/procedure/record.ts';
import type { Sighting } from './explore.ts';
import { type Flaw, flaw } from './flaw.ts';
import { payableWhen } from './payable.ts';
import { type Blurred, valuesWantingAnEnd } from './told-apart.ts';
import type { Witness } from './trail.ts';
import { recordInWords } from './walk-sentences.ts';
import { type FrenchWords, spoken } from './words.ts';

type Tell = (witness: Witness | null, ...then: readonly string[]) => readonly string[];

/** A value with which somebody comes to a payment, and must not. */
interface Reached {
  readonly by: RecordStep;
  readonly value: string;
  readonly witness: Witness;
}

const valueOf = (condition: Condition): string =>
  condition.op === 'not' && condition.of.op === 'compare' ? String(condition.of.to) : '';

const reachedAt = (sightings: readonly Sighting[], { steps }: Procedure, at: number): readonly Reached[] =>
  sightings.flatMap(({ observed, failed }) => {
    const by = steps.filter(isRecordStep).find((each) => recordName(each) === observed.about);
    if (observed.kind !== 'unpayable' || observed.step !== at || !by || !failed) return [];
    return [{ by, value: valueOf(observed.condition), witness: failed }];
  });

/** Whether an outcome is asked for right after the step, for that very value: then nobody comes to pay with it. */
const isMendedBy =
  ({ steps }: Procedure, blurred: readonly Blurred[]) =>
  ({ by, value }: Reached): boolean =>
    blurred.some(
      (each) => steps[each.step] === by && valuesWantingAnEnd(by.kind, each).flat().includes(value),
    );

const named = (step: Step | undefined, procedure: Procedure, words: FrenchWords): string =>
  `« ${step?.id ?? ''} » (« ${spoken(procedure, words, step?.titleText ?? '')} »)`;

const suggests = (procedure: Procedure, step: PaymentStep, at: number): string => {
  const payable = payableWhen(procedure, step, at);
  if (!payable) return '';
  const all = [...(step.when ? [step.when] : []), payable];
  const whole: Condition = all.length === 1 ? payable : { op: 'and', all };
  const written = printCondition(whole);
  const line = written.startsWith('!') ? `'${written}'` : written;
  return `Mettez à cette étape : when: ${line}. Donnez avant elle une issue à chacun des autres cas.`;
};

const listed = (all: readonly string[]): string =>
  [...new Set(all)].map((each) => `quand ${each}`).join(', ');

const tooSoon = (
  { observed, failed }: Sighting,
  reached: readonly Reached[],
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): Flaw => {
  const { at, about, step: nth } = observed;
  const step = procedure.steps[nth] as PaymentStep;
  const bill = procedure.steps.find(({ id }) => id === step.bill);
  const cases = listed(reached.map(({ by, value }) => recordInWords(by.kind, value)));
  const when = reached.length === 0 ? 'ce parcours le montre' : `cela arrive ${cases}`;
  const says = `${named(step, procedure, words)} fait payer alors que ${named(bill, procedure, words)} n’a pas donné une facture à payer : ${when}.`;
  const last = `À ${named(step, procedure, words)}, on lui demande alors de payer une facture qui n’est pas à payer.`;
  const walk = tell(reached[0]?.witness ?? failed, last);
  return flaw('payment-reach', at, says, { walk, about, suggestion: suggests(procedure, step, nth) });
};

export const hasPaidTooSoon = (sightings: readonly Sighting[]): boolean =>
  sightings.some(({ observed, failed }) => observed.kind === 'payable' && failed !== null);

/** Each payment that somebody comes to with a bill that is not to pay, but for what `told-apart` asks to be mended. */
export const paidTooSoon = (
  sightings: readonly Sighting[],
  blurred: readonly Blurred[],
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): readonly Flaw[] =>
  sightings.flatMap((sighting) => {
    const { observed, failed } = sighting;
    if (observed.kind !== 'payable' || !failed) return [];
    const reached = reachedAt(sightings, procedure, observed.step);
    const left = reached.filter((each) => !isMendedBy(procedure, blurred)(each));
    return reached.length > 0 && left.length === 0 ? [] : [tooSoon(sighting, left, procedure, words, tell)];
  });

/** The payments that the outcomes which a step wants would keep from being asked for too soon. */
export const paymentsSpared = (
  sightings: readonly Sighting[],
  blurred: Blurred,
  procedure: Procedure,
  words: FrenchWords,
): readonly string[] =>
  procedure.steps.flatMap((step, at) =>
    reachedAt(sightings, procedure, at).some(isMendedBy(procedure, [blurred]))
      ? [named(step, procedure, words)]
      : [],
  );
