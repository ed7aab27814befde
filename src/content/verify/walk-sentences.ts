import { showAnswer } from '#core/procedure/field.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Answer } from '#core/procedure/run.ts';
import type { Witness } from './trail.ts';
import { type FrenchWords, spoken } from './words.ts';

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

const valueInWords = (procedure: Procedure, words: FrenchWords, id: string, value: Answer): string => {
  const field = procedure.fields[id];
  if (!field) return String(value);
  const shown = showAnswer(field, value);
  switch (shown.as) {
    case 'text':
      return 'un texte quelconque';
    case 'words':
      return `« ${spoken(procedure, words, shown.key)} »`;
    case 'yes-no':
      return shown.yes ? '« Oui »' : '« Non »';
    case 'number':
      return `« ${shown.value} »`;
    case 'amount':
      return `« ${(shown.cents / 100).toFixed(2).replace('.', ',')} € »`;
    case 'day':
      return `« ${frenchDay(shown.date)} »`;
    case 'year':
      return `« ${shown.year} »`;
  }
};

const speaksOfToday = (procedure: Procedure): boolean => JSON.stringify(procedure.steps).includes('"days":');

/** What a person answers on the way, one sentence a question; begins with the day where a condition looks at it. */
export const walkSentences = (
  procedure: Procedure,
  words: FrenchWords,
  witness: Witness,
): readonly string[] => {
  const answers = witness.answers.map(({ step, field, value }) => {
    const title = spoken(procedure, words, procedure.steps[step]?.titleText ?? '');
    return `À « ${title} », la personne répond ${valueInWords(procedure, words, field, value)}.`;
  });
  const day = speaksOfToday(procedure) ? [`La démarche commence le ${frenchDay(witness.today)}.`] : [];
  return [...day, ...answers];
};
