import type { Fact, Procedure, ProcedureTexts } from './procedure.ts';

/** What has sentences and facts of its own: a procedure, a guide. */
export type Telling = Pick<Procedure, 'id' | 'facts'>;

/** A piece of a sentence: plain words, or a fact that carries its own date. */
export type Word =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'fact'; readonly id: string; readonly text: string; readonly fact: Fact };

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

/** The facts that a sentence names, each once, in order. */
export const factsNamed = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(placeholder)].map((match) => match[1] ?? '')),
];

const plain = (text: string): readonly Word[] => (text === '' ? [] : [{ is: 'words', text }]);

/**
 * A sentence cut at its `{fact}` placeholders, so that a screen can show each fact's date beside it. A key or a fact
 * that is not there throws: compiled content has none.
 */
export const wordsOf = (procedure: Telling, texts: ProcedureTexts, key: string): readonly Word[] => {
  const sentence = texts[key];
  if (sentence === undefined) throw new Error(`${procedure.id} has no text ${key}`);
  return sentence.split(placeholder).flatMap((piece, at) => {
    if (at % 2 === 0) return plain(piece);
    const fact = procedure.facts[piece];
    const text = fact && texts[fact.valueText];
    if (!fact || text === undefined) throw new Error(`${procedure.id} has no fact ${piece}`);
    return [{ is: 'fact', id: piece, text, fact }];
  });
};

/** The same sentence as one text, for a title, a search index or speech. */
export const sentenceOf = (procedure: Telling, texts: ProcedureTexts, key: string): string =>
  wordsOf(procedure, texts, key)
    .map((word) => word.text)
    .join('');

/** The same where words may still be on their way, as in a list or a search index: empty until they are there. */
export const shownText = (telling: Telling, texts: ProcedureTexts | undefined, key: string): string =>
  texts?.[key] === undefined ? '' : sentenceOf(telling, texts, key);

/** Every fact that a step must date: those it lists and those its sentences name, each once. */
export const factsOfStep = (
  procedure: Telling,
  texts: ProcedureTexts,
  keys: readonly string[],
  listed: readonly string[],
): readonly { readonly id: string; readonly fact: Fact }[] => {
  const named = keys.flatMap((key) => factsNamed(texts[key] ?? ''));
  return [...new Set([...listed, ...named])].flatMap((id) => {
    const fact = procedure.facts[id];
    return fact ? [{ id, fact }] : [];
  });
};
