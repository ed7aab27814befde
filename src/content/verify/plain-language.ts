import { type Flaw, flaw } from './flaw.ts';
import { type FrenchWords } from './words.ts';

const mostWords = 18;

/** A sentence ends at its sign and a blank; what follows a colon is still the same breath. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!…])[\s\u00a0]+/);

export const wordsIn = (sentence: string): number =>
  sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

/** Words of the counter, and what one says instead. */
const plainer: readonly (readonly [word: RegExp, instead: string])[] = [
  [/nonobstant/i, 'malgré'],
  [/susmentionnée?s?|susvisée?s?|susnommée?s?/i, 'dites lequel'],
  [/veuillez/i, 'l’impératif : « Présentez… »'],
  [/ci-(?:après|dessus|dessous|joint)/i, 'dites où'],
  [/le cas échéant/i, 's’il y en a'],
  [/afin d(?:e|’)/i, 'pour'],
  [/en vertu de/i, 'd’après'],
  [/ledit|ladite|lesdits|lesdites/i, 'le, la, les'],
  [/dûment/i, 'rien : retirez-le'],
  [/préalablement/i, 'avant'],
  [/ultérieurement/i, 'plus tard'],
  [/diligenter/i, 'faire'],
  [/requérant|pétitionnaire|impétrant|administré/i, 'vous, la personne'],
  [/notifier/i, 'prévenir par écrit'],
  [/obtempérer/i, 'faire ce qui est demandé'],
  [/irrecevable/i, 'ne peut pas être accepté'],
  [/à défaut/i, 'sinon'],
  [/conformément à/i, 'd’après'],
];

/** « justificatif » alone names no paper; « justificatif de domicile » does. */
const bareProof = /justificatifs?(?!\s*(?:de |d’|du |des |qui |prouvant|[a-zé]*médica))/i;

const bounded = (pattern: RegExp): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${pattern.source})(?![\\p{L}])`, `${pattern.flags}u`);

const words = [
  ...plainer.map(([word, instead]) => ({
    word: word.source.includes('d(?:e|’)') ? word : bounded(word),
    instead,
  })),
  {
    word: bounded(bareProof),
    instead: 'le nom du papier : « justificatif de domicile », « livret de famille »',
  },
];

const negation = /(?<!\p{L})n(?:e |’)[^.,;:?!]*?(?<!\p{L})(?:pas|plus|jamais)(?!\p{L})/giu;
const negativeSense = /(?<!\p{L})(?:sans|impossible|interdit|refuser|empêcher|manquer)(?!\p{L})/iu;

/** Two negations in one sentence, or one that turns round a word which already says no. */
const isDoubleNegation = (sentence: string): boolean => {
  const found = [...sentence.matchAll(negation)];
  if (found.some(({ 0: part }) => negativeSense.test(part))) return true;
  const [first, second] = found;
  const between = first && second ? sentence.slice(first.index + first[0].length, second.index) : '';
  if (/(?<!\p{L})qu(?:e |’)/u.test(between)) return true;
  const rest = sentence.slice((found[0]?.index ?? 0) + (found[0]?.[0].length ?? 0));
  return (
    found.length > 0 &&
    /^[\s\u00a0]+(?:[\p{L}’]+[\s\u00a0]+){0,2}(?:sans|impossible|rien ne|interdit)/iu.test(rest)
  );
};

const aboutSentence = (
  sentence: string,
  most: number,
): readonly Pick<Flaw, 'rule' | 'says' | 'suggestion'>[] => {
  const count = wordsIn(sentence);
  const long =
    count > most
      ? [
          {
            rule: 'long-sentence' as const,
            says: `Phrase de ${count} mots (${most} au plus) : « ${sentence} »`,
            suggestion: 'Coupez cette phrase en deux.',
          },
        ]
      : [];
  const hard = words.flatMap(({ word, instead }) => {
    const met = word.exec(sentence)?.[0];
    if (met === undefined) return [];
    return [
      {
        rule: 'plain-word' as const,
        says: `« ${met} » n’est pas un mot de tous les jours.`,
        suggestion: `Dites plutôt ${instead}.`,
      },
    ];
  });
  const twice = isDoubleNegation(sentence)
    ? [
        {
          rule: 'double-negation' as const,
          says: `Double négation : « ${sentence} »`,
          suggestion: 'Dites la chose à l’endroit.',
        },
      ]
    : [];
  return [...long, ...hard, ...twice];
};

/** What a tired reader stumbles over, as advice: a machine can't judge a sentence. Facts are quoted, so not judged. */
export const verifyLanguage = ({ texts, places }: FrenchWords, most: number = mostWords): readonly Flaw[] =>
  [...texts].flatMap(([key, text]) => {
    if (key.startsWith('facts.')) return [];
    const at = places.get(key) ?? [];
    return sentencesIn(text)
      .flatMap((sentence) => aboutSentence(sentence, most))
      .map(({ rule, says, suggestion }) => flaw(rule, at, says, { suggestion, about: key }));
  });
