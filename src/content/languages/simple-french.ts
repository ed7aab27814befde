import { sentencesIn, verifyLanguage, wordsIn } from '../verify/plain-language.ts';
import { verifyPromises } from '../verify/verify-promises.ts';
import type { YamlFile } from '../yaml-file.ts';
import { bareText, type Leaves } from './leaves.ts';

/** « Je ne sais pas », « À Paris », a name: nothing shorter can be said. */
const mostWordsLeft = 4;

/** What a reader of français simple holds in one breath; facts/ux: FALC asks for one idea a sentence. */
export const mostWords = 12;

/** What français simple may leave out or leave as it is, undeclared. */
export const isShort = (text: string): boolean => wordsIn(text) <= mostWordsLeft;

const isPlainEnough = (text: string): boolean =>
  sentencesIn(text).every((sentence) => wordsIn(sentence) <= mostWords);

/** A language of its own is not French with a few words changed: a quarter at most may stay, and three always. */
const reportTooManyKept = (
  french: ReadonlyMap<string, string>,
  kept: readonly string[],
  yaml: YamlFile,
): void => {
  const isSaid = (key: string): boolean => !key.startsWith('facts.') && !isShort(french.get(key) ?? '');
  const most = Math.max(3, [...french.keys()].filter(isSaid).length / 4);
  const count = kept.filter(isSaid).length;
  if (count > most)
    yaml.report(
      'same-as-french',
      ['sameAsFrench'],
      `Trop de textes restent comme en français : ${count}, et ${Math.floor(most)} au plus.`,
    );
};

const isUnchanged = (key: string, source: string, leaves: Leaves, kept: readonly string[]): boolean => {
  const leaf = leaves.get(key);
  return (
    leaf !== undefined && !kept.includes(key) && !isShort(source) && bareText(leaf.text) === bareText(source)
  );
};

/** The key stands once in a file: a second line of it would be refused. */
const oneListOf = (keys: readonly string[]): string => {
  const list = `sameAsFrench: [${keys.join(', ')}]`;
  return keys.length < 2 ? ` : ${list}` : `, avec les autres dans une seule liste : ${list}`;
};

/** Reports each text that français simple left as the French has it, and may not; and each that is still hard. */
export const verifySimpleFrench = (
  french: ReadonlyMap<string, string>,
  leaves: Leaves,
  kept: readonly string[],
  yaml: YamlFile,
): void => {
  const same = [...french]
    .filter(([key, source]) => isUnchanged(key, source, leaves, kept))
    .map(([key]) => key);
  for (const [key, source] of french) {
    const leaf = leaves.get(key);
    const isKept = kept.includes(key);
    if (isKept && !key.startsWith('facts.') && !isPlainEnough(source))
      yaml.report(
        'same-as-french',
        ['sameAsFrench', kept.indexOf(key)],
        `« ${key} » a une phrase de plus de ${mostWords} mots : elle ne peut pas rester telle quelle.`,
      );
    if (leaf && same.includes(key))
      yaml.report(
        'same-as-french',
        leaf.path,
        `« ${key} » est mot pour mot le français : « ${source} »`,
        `Écrivez-le plus simplement. S’il est déjà simple, retirez-le et nommez sa clé en tête du fichier${oneListOf([...kept, ...same])}`,
      );
  }
  reportTooManyKept(french, kept, yaml);
  const own = [...leaves].filter(([key]) => french.has(key));
  const words = {
    texts: new Map(own.map(([key, { text }]) => [key, text])),
    places: new Map(own.map(([key, { path }]) => [key, path])),
  };
  [...verifyLanguage(words, mostWords), ...verifyPromises(words)].forEach((flaw) => yaml.reportFlaw(flaw));
};
