import { factsNamed } from '#core/procedure/words.ts';
import type { Leaves } from './languages/leaves.ts';
import { isShort } from './languages/simple-french.ts';
import type { YamlFile } from './yaml-file.ts';

const sameFacts = (a: string, b: string): boolean =>
  [...factsNamed(a)].sort().join() === [...factsNamed(b)].sort().join();

const hasStrayBrace = (text: string): boolean => /[{}]/.test(text.replace(/\{[a-z][a-z0-9-]*\}/g, ''));

/** Three words and more, and no address: others may be a name, a number or a word that both languages share. */
const isSentence = (text: string): boolean =>
  !/@|^\d+ \p{L}+ \p{Lu}/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** What one translation file holds. */
export interface Given {
  readonly leaves: Leaves;
  /** Keys that take the French text as it is. */
  readonly sameAsFrench: readonly string[];
  /** Français simple, whose own rule says what may be left as it is. */
  readonly isFrench: boolean;
}

/** The texts of one translation, by key; reports each that is missing, empty, unknown, or names other facts. */
export const translated = (
  french: ReadonlyMap<string, string>,
  { leaves, sameAsFrench, isFrench }: Given,
  yaml: YamlFile,
): Readonly<Record<string, string>> => {
  for (const [key, { path }] of leaves) {
    if (!french.has(key)) yaml.report('unused-text', path, `Ce texte n’existe pas en français : « ${key} ».`);
  }
  sameAsFrench.forEach((key, at) => {
    if (!french.has(key))
      yaml.report('unused-text', ['sameAsFrench', at], `Ce texte n’existe pas en français : « ${key} ».`);
  });
  const entries = [...french].map(([key, source]) => {
    const leaf = leaves.get(key);
    if (!leaf && (sameAsFrench.includes(key) || (isFrench && isShort(source)))) return [key, source] as const;
    if (!leaf)
      yaml.report(
        'missing-translation',
        key.split('.'),
        `Il manque la traduction de « ${key} » : « ${source} »`,
      );
    else if (!sameFacts(source, leaf.text) || hasStrayBrace(leaf.text))
      yaml.report('translation-facts', leaf.path, `« ${key} » ne cite pas les mêmes faits qu’en français.`);
    else if (!isFrench && leaf.text === source && isSentence(source))
      yaml.report('untranslated', leaf.path, `« ${key} » est resté en français : « ${source} »`);
    return [key, leaf?.text ?? ''] as const;
  });
  return Object.fromEntries(entries);
};
