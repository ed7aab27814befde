import { strayKey } from './languages/kept-keys.ts';
import type { Leaves } from './languages/leaves.ts';
import { reportMissing } from './languages/missing-block.ts';
import { otherFacts } from './languages/other-facts.ts';
import { skeletonOf } from './languages/skeleton.ts';
import { isShort } from './languages/simple-french.ts';
import { type UnknownName, unknownNames } from './languages/unknown-names.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

/** Three words and more, and no address: others may be a name, a number or a word that both languages share. */
const isSentence = (text: string): boolean =>
  !/@|^\d+ \p{L}+ \p{Lu}/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;

/** `[Attention: it is late]`: where a text is due stands a group of keys. */
const cutText = (french: ReadonlyMap<string, string>, path: YamlPath): string | undefined =>
  french.has(path.slice(0, -1).join('.'))
    ? `Ici va un seul texte. S’il a un deux-points, mettez-le entre guillemets : '${String(path.at(-1))}: …'`
    : undefined;

/** What one translation file holds. */
export interface Given {
  readonly leaves: Leaves;
  /** Keys that take the French text as it is. */
  readonly sameAsFrench: readonly string[];
  /** Français simple, whose own rule says what may be left as it is. */
  readonly isFrench: boolean;
}

/** One finding for a file that says nothing yet: all that it will hold, ready to be translated in its place. */
const reportNotBegun = (missing: ReadonlyMap<string, string>, yaml: YamlFile): void => {
  if (missing.size === 0) return;
  yaml.reportWith(
    'missing-translation',
    skeletonOf(missing),
    `Cette traduction n’est pas commencée : textes à traduire : ${missing.size}.`,
    'Copiez ces lignes dans le fichier, et traduisez chaque texte à sa place, entre ses guillemets.',
  );
};

const reportUnknown = (
  { path, meant }: UnknownName,
  french: ReadonlyMap<string, string>,
  yaml: YamlFile,
): void => {
  const perhaps =
    meant === undefined
      ? undefined
      : `Vouliez-vous écrire « ${meant} » ? Sinon, retirez « ${String(path.at(-1))} ».`;
  const says = `Ce texte n’existe pas en français : « ${path.join('.')} ».`;
  yaml.report('unused-text', path, says, cutText(french, path) ?? perhaps);
};

/** What is missing only because a name above it is misspelt is not said again. */
const isMisnamed = (key: string, unknown: readonly UnknownName[]): boolean =>
  unknown.some(({ path, meant }) => {
    const whole = [...path.slice(0, -1), meant].join('.');
    return meant !== undefined && (key === whole || key.startsWith(`${whole}.`));
  });

/** Before a French text that stands where its translation is due. */
const untranslatedMark = '[fr] ';

/** The texts of one translation, by key; reports each that is missing, empty, unknown, or names other facts. */
export const translated = (
  french: ReadonlyMap<string, string>,
  { leaves, sameAsFrench, isFrench }: Given,
  yaml: YamlFile,
): Readonly<Record<string, string>> => {
  const unknown = unknownNames(french, leaves);
  unknown.forEach((name) => reportUnknown(name, french, yaml));
  sameAsFrench.forEach((key, at) => {
    const stray = strayKey(key, french);
    if (stray) yaml.report('unused-text', ['sameAsFrench', at], stray.says, stray.suggestion);
  });
  const isBegun = leaves.size > 0;
  const isFree = (key: string, source: string): boolean =>
    sameAsFrench.includes(key) || (isFrench && isShort(source));
  if (!isBegun) reportNotBegun(new Map([...french].filter(([key, source]) => !isFree(key, source))), yaml);
  else {
    const isMissing = (key: string, source: string): boolean =>
      !leaves.has(key) && !isFree(key, source) && !isMisnamed(key, unknown);
    reportMissing(new Map([...french].filter(([key, source]) => isMissing(key, source))), yaml);
  }
  const entries = [...french].map(([key, source]) => {
    const leaf = leaves.get(key);
    if (!leaf && isFree(key, source)) return [key, source] as const;
    const other = leaf ? otherFacts(key, source, leaf.text) : null;
    if (leaf && other) yaml.report('translation-facts', leaf.path, other.says, other.suggestion);
    else if (leaf && !isFrench && leaf.text === source && isSentence(source))
      yaml.report('untranslated', leaf.path, `« ${key} » est resté en français : « ${source} »`);
    // Only a draft ever shows the mark, to who translates: what is missing is an error.
    return [key, leaf && !other ? leaf.text : untranslatedMark + source] as const;
  });
  return Object.fromEntries(entries);
};
