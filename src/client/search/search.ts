import MiniSearch from 'minisearch';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { queryWords, wordsOf } from './words.ts';

export interface Found {
  readonly procedureId: string;
  /** Comparable within one search only. */
  readonly score: number;
}

/** Finds procedures by what people type: half words, no accents, slips of the finger, other words for the same thing. */
export interface Search {
  /** Best first; empty for an empty question. */
  find(question: string): readonly Found[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly synonyms: string;
  readonly summary: string;
  readonly lifeEvent: string;
  readonly steps: string;
}

/** Facil’Familles is typed in one word as often as in two. */
const alsoJoined = (name: string): string => `${name} ${wordsOf(name).join('')}`;

const entryOf = (texts: LibraryTexts, { id, titleText, summaryText, lifeEvent, steps }: Procedure): Entry => {
  const words = texts.procedures[id] ?? {};
  return {
    id,
    title: words[titleText] ?? '',
    synonyms: (texts.synonyms[id] ?? []).map(alsoJoined).join(' · '),
    summary: words[summaryText] ?? '',
    lifeEvent: texts.common[`lifeEvent.${lifeEvent}`] ?? '',
    steps: steps.map((step) => words[step.titleText] ?? '').join(' · '),
  };
};

/** One slip in a short word, two in a long one; none in three letters, where every word looks like every other. */
const slips = (word: string): number | boolean => {
  if (/\d/.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
};

export const createSearch = (library: Library, texts: LibraryTexts): Search => {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'synonyms', 'summary', 'lifeEvent', 'steps'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, synonyms: 3, lifeEvent: 1.5, summary: 1, steps: 0.4 },
      prefix: (word) => word.length > 1,
      fuzzy: slips,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      tokenize: (text) => [...queryWords(text, texts.locale)],
    },
  });
  index.addAll(library.procedures.map((procedure) => entryOf(texts, procedure)));

  const look = (question: string, combineWith: 'AND' | 'OR'): readonly Found[] =>
    index.search(question, { combineWith }).map(({ id, score }) => ({ procedureId: String(id), score }));

  return {
    find: (question) => {
      if (wordsOf(question).length === 0) return [];
      const all = look(question, 'AND');
      return all.length > 0 ? all : look(question, 'OR');
    },
  };
};
