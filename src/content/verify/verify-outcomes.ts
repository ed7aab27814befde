import type { HumanWay, OutcomeStep, Procedure } from '#core/procedure/procedure.ts';
import { type Flaw, flaw } from './flaw.ts';

/** A person who can be reached from where the resident stands: a counter in another place is a referral. */
const isNear = (way: HumanWay): boolean => way.way !== 'counter' || way.places.length === 0;

const saysWhatNext = (step: OutcomeStep): boolean =>
  step.bodyTexts.length + step.nextTexts.length + step.checklist.length > 0;

const about = (step: OutcomeStep, at: number): readonly Flaw[] => {
  const far = !step.humanWays.some(isNear);
  const farSays = `L’issue « ${step.id} » envoie ailleurs sans proposer personne ici ni au téléphone.`;
  const mute = !saysWhatNext(step);
  const muteSays = `L’issue « ${step.id} » ne dit pas quoi faire ensuite.`;
  return [
    ...(far ? [flaw('human-way', ['steps', at, 'humanWays'], farSays, { about: step.id })] : []),
    ...(mute ? [flaw('outcome-help', ['steps', at], muteSays, { about: step.id })] : []),
  ];
};

/** Every end says what comes next, and names a person who is here or answers the phone. */
export const verifyOutcomes = ({ steps }: Procedure): readonly Flaw[] =>
  steps.flatMap((step, at) => (step.kind === 'outcome' ? about(step, at) : []));
