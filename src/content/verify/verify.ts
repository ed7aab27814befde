import type { Procedure } from '#core/procedure/procedure.ts';
import type { Flaw } from './flaw.ts';
import { verifyLanguage } from './plain-language.ts';
import { spoilsProof } from './rules.ts';
import { verifyBills } from './verify-bills.ts';
import { verifyDays } from './verify-days.ts';
import { verifyFacts } from './verify-facts.ts';
import { verifyFields, verifyRepeats } from './verify-fields.ts';
import { verifyFigures } from './verify-figures.ts';
import { verifyOutcomes } from './verify-outcomes.ts';
import { verifyPromises } from './verify-promises.ts';
import { verifyWalks } from './verify-walks.ts';
import type { FrenchWords } from './words.ts';

/**
 * Everything that would trap or mislead a person in a procedure, proved over all its walks. `sound` says that its
 * file was read without a fault that spoils the proof: then, and only then, its walks are searched.
 */
export const verify = (procedure: Procedure, words: FrenchWords, sound = true): readonly Flaw[] => {
  const parts = [
    ...verifyDays(procedure),
    ...verifyFields(procedure, words),
    ...verifyFacts(procedure, words),
    ...verifyFigures(words),
    ...verifyOutcomes(procedure),
    ...verifyBills(procedure),
    ...verifyPromises(words),
    ...verifyLanguage(words),
  ];
  const spoilt = parts.some(({ rule }) => rule !== 'human-way' && spoilsProof(rule));
  return sound && !spoilt
    ? [...parts, ...verifyWalks(procedure, words)]
    : [...parts, ...verifyRepeats(procedure)];
};
