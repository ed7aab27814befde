import type { Locale } from '#core/locale.ts';

/** What stands before an apostrophe and is no word to look for: l’acte, d’identité, qu’il, jusqu’à. */
const elided = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ`´]/g;

const french: ReadonlySet<string> = new Set(
  'le la les un une des du de au aux et ou a en dans sur pour par avec sans mon ma mes mon notre nos votre vos son sa ses ce cette ces je tu il elle on nous vous ils elles me te se qui que quoi comment est suis ai avoir etre faire veux voudrais besoin faut'.split(
    ' ',
  ),
);

const unsaid: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: french,
  'fr-simple': french,
  en: new Set(
    'the a an of to in on for with without my our your his her their this that i we you he she they me how do does is am are be have has get want need would like must'.split(
      ' ',
    ),
  ),
  ar: new Set('من في علي الي عن مع او هل ما ماذا كيف اين انا اريد احتاج هذا هذه'.split(' ')),
};

const arabicDigit = (digit: string): string => String(digit.charCodeAt(0) - 0x660);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(elided, ' ')
    .replace(/[٠-٩]/g, arabicDigit)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي');

/** A final s or x says "several", and is heard as nothing; in Arabic the article is written in one with its word. */
const singular = (word: string): string =>
  word.length > 3 ? word.replace(/(?:s|x)$/, '').replace(/^ال(?=\p{L}{2})/u, '') : word;

const inWords: ReadonlyMap<string, number> = new Map(
  [
    'premier premiere first',
    'deuxieme second seconde',
    'troisieme third',
    'quatrieme fourth',
    'cinquieme fifth',
    'sixieme sixth',
    'septieme seventh',
    'huitieme eighth',
    'neuvieme ninth',
    'dixieme tenth',
    'onzieme eleventh',
    'douzieme twelfth',
    'treizieme thirteenth',
    'quatorzieme fourteenth',
    'quinzieme fifteenth',
    'seizieme sixteenth',
    'dixseptieme seventeenth',
    'dixhuitieme eighteenth',
    'dixneuvieme nineteenth',
    'vingtieme twentieth',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

/** « dix-neuvième » is one number, whatever stands between its parts. */
const compound = /\bdix[ -](sept|huit|neuv)ieme\b/g;

/** 13e, 13ème, 13th and « treizième » are the number 13; so is it searched, and so is it found. */
const asNumber = (word: string): string => {
  const digits = /^(\d{1,2})(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? String(inWords.get(word) ?? word) : String(Number(digits));
};

/** The words of a text as search compares them: no accents, no case, no elisions, no plural, ordinals as numbers. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .replace(compound, 'dix$1ieme')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => singular(asNumber(word)));

/** The words worth looking for; all of them when nothing else was typed. */
export const queryWords = (text: string, locale: Locale): readonly string[] => {
  const all = wordsOf(text);
  const said = all.filter((word) => !unsaid[locale].has(word));
  return said.length > 0 ? said : all;
};
