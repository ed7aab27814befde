import type { Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, recordName, type RecordStep } from '#core/procedure/record.ts';
import type { Condition } from '#core/condition/condition.ts';
import type { Sighting } from './explore.ts';
import { type Flaw, flaw } from './flaw.ts';
import type { Witness } from './trail.ts';
import { recordInWords } from './walk-sentences.ts';
import { type FrenchWords, spoken } from './words.ts';

type Tell = (witness: Witness | null, ...then: readonly string[]) => readonly string[];

/** The value that a condition of `unpaidAt` excludes. */
const valueOf = (condition: Condition): string => {
  const [not] = condition.op === 'or' ? condition.all : [];
  return not?.op === 'not' && not.of.op === 'compare' ? String(not.of.to) : '';
};

interface Shown {
  readonly by: RecordStep;
  readonly value: string;
  readonly witness: Witness;
}

/** What a step is shown for; that a bill is to pay goes without saying once its payment was tried. */
const shownAt = (sightings: readonly Sighting[], { steps }: Procedure): readonly Shown[] => {
  const all = sightings.flatMap(({ observed, failed }) => {
    const by = steps.filter(isRecordStep).find((each) => recordName(each) === observed.about);
    return by && failed ? [{ by, value: valueOf(observed.condition), witness: failed }] : [];
  });
  const tried = all.filter(({ by }) => by.kind === 'payment');
  return [
    ...tried,
    ...all.filter(({ by, value }) => by.kind === 'bill' && !(tried[0] && value === 'to-pay')),
  ];
};

const listed = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', quand ')} et quand ${all.at(-1)}`;

/** Each step that says « c’est payé », or « all is done », to somebody who did not pay. */
export const shownUnpaid = (
  sightings: readonly Sighting[],
  procedure: Procedure,
  words: FrenchWords,
  tell: Tell,
): readonly Flaw[] => {
  const unpaid = sightings.filter(({ observed }) => observed.kind === 'unpaid');
  return procedure.steps.flatMap((step, at) => {
    const here = unpaid.filter(({ observed }) => observed.step === at);
    const shown = shownAt(here, procedure);
    const [first] = shown;
    const place = here[0]?.observed.at;
    if (!first || !place) return [];
    const title = spoken(procedure, words, step.titleText);
    const cases = [...new Set(shown.map(({ by, value }) => recordInWords(by.kind, value)))];
    const isDone = place.at(-1) === 'result';
    const what = isDone ? 'finit par « result: done »' : 'dit que c’est payé';
    const says = `« ${step.id} » (« ${title} ») ${what}, mais se montre aussi quand ${listed(cases)}.`;
    const walk = tell(first.witness, `Elle lit alors « ${title} » : rien ne prouve pourtant un paiement.`);
    const name = recordName(first.by);
    const last = at === procedure.steps.length - 1 ? ', avant les autres issues' : '';
    const other = isDone ? 'écrivez « result: next » et dites ce qui reste à faire' : 'changez cette phrase';
    const suggestion = `Gardez cette étape pour ceux qui ont payé (when: ${name} == "paid"${last}), ou ${other}. La dernière étape recueille toutes les autres valeurs : elle dit par exemple que la facture reste à payer.`;
    return [flaw('paid-only', place, says, { walk, suggestion, about: step.id })];
  });
};
