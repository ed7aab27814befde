import type { Locale } from '#core/locale.ts';

/** What stands before an apostrophe and is no word to look for: l’acte, d’identité, qu’il, jusqu’à. */
const elided = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ`´]/g;

const unsaid: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les un une des du de au aux et ou a en dans sur pour par avec sans mon ma mes mon notre nos votre vos son sa ses ce cette ces je tu il elle on nous vous ils elles me te se qui que quoi comment est suis ai avoir etre faire veux voudrais besoin faut'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an of to in on for with without my our your his her their this that i we you he she they me how do does is am are be have has get want need would like must'.split(
      ' ',
    ),
  ),
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(elided, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A final s or x says "several", and is heard as nothing. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word);

/** The words of a text as search compares them: no accents, no case, no elisions, no plural. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);

/** The words worth looking for; all of them when nothing else was typed. */
export const queryWords = (text: string, locale: Locale): readonly string[] => {
  const all = wordsOf(text);
  const said = all.filter((word) => !unsaid[locale].has(word));
  return said.length > 0 ? said : all;
};
