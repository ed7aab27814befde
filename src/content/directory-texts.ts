import type { Directory, Place } from '#core/directory/place.ts';
import { type Locale, locales, sourceLocale } from '#core/locale.ts';
import type { Book } from './book.ts';
import { otherLocales } from './compile-procedure.ts';
import type { DirectorySource } from './directory-schema.ts';
import type { Finding } from './finding.ts';
import { needOf } from './languages/declared.ts';
import { readTranslation } from './languages/read-translation.ts';
import { checkUnique } from './procedure/build-fields.ts';
import type { CommuneSource } from './schema.ts';

/** What a directory says in one language. */
export type DirectoryWords = Pick<Directory, 'texts' | 'words' | 'standing'>;

type Texts = Readonly<Record<string, string>>;

export const sayFrame = (frame: DirectorySource, book: Book): void => {
  for (const list of ['needs', 'kinds', 'areas', 'sites'] as const) checkUnique(book, frame[list], [list]);
  const sayNames = (of: string, list: 'needs' | 'kinds' | 'areas'): void =>
    frame[list].forEach(({ id, name }, at) => book.say(`${of}.${id}`, name, [list, at, 'name']));
  sayNames('need', 'needs');
  sayNames('kind', 'kinds');
  sayNames('area', 'areas');
};

/** Who reads another language types the French word of a letter as often: French words are searched in all. */
const wordsIn = ({ kinds, areas }: DirectorySource, locale: Locale): DirectoryWords['words'] => {
  const own = ({ words }: DirectorySource['kinds'][number]): readonly string[] => [
    ...(locale === sourceLocale ? [] : (words[locale] ?? [])),
    ...(words[sourceLocale] ?? []),
  ];
  return Object.fromEntries([
    ...kinds.map((kind) => [`kind.${kind.id}`, own(kind)] as const),
    ...areas.map((area) => [`area.${area.id}`, own({ ...area, icon: '' })] as const),
  ]);
};

/** What sites.yaml says of a place that is a site. */
const ofSites = (places: readonly Place[], common: Texts): Texts =>
  Object.fromEntries(
    places
      .flatMap(({ accessText, hoursNoteText }) => [accessText, hoursNoteText])
      .flatMap((key) => {
        const text = key === null ? undefined : common[key];
        return key === null || text === undefined ? [] : [[key, text]];
      }),
  );

export interface DirectoryTextsSource {
  readonly folder: string;
  readonly frame: DirectorySource;
  readonly french: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
  readonly commune: CommuneSource;
  readonly common: Readonly<Record<Locale, Texts>>;
}

/** All that the directory says, in each language of the house. */
export const directoryTexts = async (
  { folder, frame, french, places, commune, common }: DirectoryTextsSource,
  findings: Finding[],
): Promise<Readonly<Record<Locale, DirectoryWords>>> => {
  const ownOf = async (locale: Locale): Promise<DirectoryWords> => {
    const need = needOf(commune, locale);
    const read = await readTranslation({ folder, locale, need, french, frenchSynonyms: [] }, findings);
    const texts = { ...ofSites(places, common[locale]), ...read.texts };
    return { texts, words: wordsIn(frame, locale), standing: read.standing };
  };
  const source: DirectoryWords = {
    texts: { ...ofSites(places, common[sourceLocale]), ...Object.fromEntries(french) },
    words: wordsIn(frame, sourceLocale),
    standing: { locale: sourceLocale, review: 'reviewed' },
  };
  const others = await Promise.all(
    otherLocales.map(async (locale) => [locale, await ownOf(locale)] as const),
  );
  return { [sourceLocale]: source, ...Object.fromEntries(others) } as Readonly<
    Record<Locale, DirectoryWords>
  >;
};

/** Where there is nothing but sites: what is said of them already. */
export const textsOfSites = (
  common: Readonly<Record<Locale, Texts>>,
): Readonly<Record<Locale, DirectoryWords>> =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      { texts: common[locale], words: {}, standing: { locale, review: 'reviewed' } },
    ]),
  ) as unknown as Readonly<Record<Locale, DirectoryWords>>;
