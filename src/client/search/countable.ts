import { wordsOf } from './words.ts';

const atMost = 5;

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, at) => part.every((word, next) => words[at + next] === word));

/**
 * The published terms that stand whole in a search: all of it that may ever leave the page. Longer terms first, and of
 * one that lies within another only the longer; a word that nobody published is nowhere in the answer.
 */
export const countableIn = (question: string, terms: readonly string[]): readonly string[] => {
  const words = wordsOf(question);
  const found = terms
    .map((term) => ({ term, words: wordsOf(term) }))
    .filter((each) => holds(words, each.words))
    .sort((a, b) => b.words.length - a.words.length);
  return found
    .filter((each, at) => !found.slice(0, at).some((longer) => holds(longer.words, each.words)))
    .map(({ term }) => term)
    .slice(0, atMost);
};
