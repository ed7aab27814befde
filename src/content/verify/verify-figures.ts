import { exampleDays } from '../example-days.ts';
import { type Flaw, flaw } from './flaw.ts';
import type { FrenchWords } from './words.ts';

/** What is looked for in a sentence, and how such a fact could be named. An age is a rule of law, not a fact of ours. */
const figures: readonly (readonly [figure: RegExp, name: string])[] = [
  [/\d+(?:[\s.,]\d+)*\s?(?:€|euros?(?!\p{L}))/u, 'price'],
  [/\d+(?:[.,]\d+)?\s?%/u, 'rate'],
  [/(?<!\d)\d+\s(?:jours?|semaines?|mois|heures?|minutes?)(?!\p{L})/u, 'delay'],
  [/(?<!\d)\d\d(?:[\s.]\d\d){4}(?!\d)/u, 'line'],
  [/(?<!\d)\d{1,2}\s?h(?:\s?\d\d)?(?!\p{L})/u, 'opening'],
  [/(?<!\d)(?:19|20)\d\d(?!\d)/u, 'since'],
];

const firstIn = (text: string): readonly [string, string] | null => {
  const bare = text.replace(/\{[^{}]*\}/g, '');
  for (const [figure, name] of figures) {
    const met = figure.exec(bare)?.[0];
    if (met !== undefined) return [met, name];
  }
  return null;
};

/** A figure that stands in a sentence has no source, no date and no owner: nobody is told when it is no longer true. */
export const verifyFigures = ({ texts, places }: FrenchWords): readonly Flaw[] =>
  [...texts].flatMap(([key, text]) => {
    const found = key.startsWith('facts.') ? null : firstIn(text);
    if (!found) return [];
    const [met, name] = found;
    const { asOf, reviewBy } = exampleDays();
    const says = `« ${met} » est écrit dans la phrase : personne ne saura quand ce n’est plus vrai.`;
    const suggestion = `Déclarez-le sous « facts » : ${name}: { value: '${met}', source: https://…, asOf: '${asOf}', reviewBy: '${reviewBy}', owner: … }. Puis citez-le dans la phrase : {${name}}.`;
    return [flaw('figure-in-sentence', places.get(key) ?? [], says, { suggestion, about: key })];
  });
