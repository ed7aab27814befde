import { factsNamed } from '#core/procedure/words.ts';
import type { Translation } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

interface Leaf {
  readonly text: string;
  readonly path: YamlPath;
}

const leavesOf = (tree: Translation, path: YamlPath): readonly (readonly [string, Leaf])[] => {
  if (typeof tree === 'string') return [[path.join('.'), { text: tree.trim(), path }]];
  const entries = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([key, child]) => leavesOf(child, [...path, key]));
};

const sameFacts = (a: string, b: string): boolean =>
  [...factsNamed(a)].sort().join() === [...factsNamed(b)].sort().join();

const hasStrayBrace = (text: string): boolean => /[{}]/.test(text.replace(/\{[a-z][a-z0-9-]*\}/g, ''));

/** Three words and more, and no address: others may be a name, a number or a word that both languages share. */
const isSentence = (text: string): boolean =>
  !/@|^\d+ \p{L}+ \p{Lu}/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** The texts of one translation, by key; reports each that is missing, empty, unknown, or names other facts. */
export const translated = (
  french: ReadonlyMap<string, string>,
  tree: Translation,
  yaml: YamlFile,
): Readonly<Record<string, string>> => {
  const leaves = new Map(leavesOf(tree, []));
  for (const [key, { path }] of leaves) {
    if (!french.has(key)) yaml.report('unused-text', path, `Ce texte n’existe pas en français : « ${key} ».`);
  }
  const entries = [...french].map(([key, source]) => {
    const leaf = leaves.get(key);
    if (!leaf)
      yaml.report(
        'missing-translation',
        key.split('.'),
        `Il manque la traduction de « ${key} » : « ${source} »`,
      );
    else if (!sameFacts(source, leaf.text) || hasStrayBrace(leaf.text))
      yaml.report('translation-facts', leaf.path, `« ${key} » ne cite pas les mêmes faits qu’en français.`);
    else if (leaf.text === source && isSentence(source))
      yaml.report('untranslated', leaf.path, `« ${key} » est resté en français : « ${source} »`);
    return [key, leaf?.text ?? ''] as const;
  });
  return Object.fromEntries(entries);
};
