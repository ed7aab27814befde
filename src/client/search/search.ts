import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Directory } from '#core/directory/place.ts';
import type { Guides } from '#core/guide/guide.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import { asName, entriesOf, type Entry, type FoundKind } from './entries.ts';
import { queryWords, wordsOf } from './words.ts';

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
}

/**
 * Finds procedures and places by what people type: half words, no accents, slips of the finger, other words for the same
 * thing, an arrondissement as 13e, 75013 or « treizième ».
 */
export interface Search {
  /** Best first; empty for an empty question. */
  find(question: string): readonly Found[];
}

export interface SearchSource {
  readonly library: Library;
  readonly texts: LibraryTexts;
  /** Null while it is not there: then procedures alone are found. */
  readonly directory: Directory | null;
  /** Null while they are not there. */
  readonly guides?: Guides | null;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** One slip in a short word, two in a long one; none in three letters, where every word looks like every other. */
const slips = (word: string): number | boolean => {
  if (/\d/.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
};

/** « rembourser » means « remboursement » too: the beginning of a long word says what it is about. */
const beginnings = (words: readonly string[]): string =>
  words
    .map((word) => (word.length < 7 || isNumber(word) ? word : word.slice(0, Math.ceil(word.length * 0.7))))
    .join(' ');

/** What nothing was found for may have been spelt by ear. */
const wideSlips = (word: string): number | boolean => (isNumber(word) || word.length < 6 ? slips(word) : 2);

/** Who typed a whole name means it, whatever else holds its words. */
const exactly = 3;

export const createSearch = ({ library, texts, directory, guides = null }: SearchSource): Search =>
  searchAmong(entriesOf(library, texts, directory, guides), texts.locale);

/** The same among any entries, such as guides with what only agents read of them. */
export const searchAmong = (all: readonly Entry[], locale: Locale): Search => {
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'synonyms', 'summary', 'group', 'steps'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, synonyms: 3, group: 1.5, summary: 1, steps: 0.4 },
      prefix: (word) => word.length > 1 && !isNumber(word),
      fuzzy: slips,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      tokenize: (text) => [...queryWords(text, locale)],
    },
  });
  index.addAll([...entries.values()]);

  const look = (
    question: string,
    options: Pick<SearchOptions, 'combineWith' | 'fuzzy'>,
  ): readonly Found[] => {
    const asked = [asName(question), queryWords(question, locale).join(' ')];
    return index
      .search(question, options)
      .flatMap(({ id, score }) => {
        const entry = entries.get(String(id));
        if (!entry) return [];
        const named = entry.names.some((name) => asked.includes(name));
        return [{ kind: entry.kind, id: entry.foundId, score: named ? score * exactly : score }];
      })
      .sort((a, b) => b.score - a.score);
  };

  return {
    find: (question) => {
      if (wordsOf(question).length === 0) return [];
      const begun = beginnings(queryWords(question, locale));
      // Each way is wider than the one before, and is gone only if that one led nowhere.
      const ways = [
        () => look(question, { combineWith: 'AND' }),
        () => look(question, { combineWith: 'OR' }),
        () => look(begun, { combineWith: 'AND' }),
        () => look(question, { combineWith: 'AND', fuzzy: wideSlips }),
      ];
      for (const way of ways) {
        const found = way();
        if (found.length > 0) return found;
      }
      return [];
    },
  };
};
