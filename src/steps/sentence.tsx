import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { type Telling, wordsOf, type Word } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import { keptTogether } from '#ui/heading/kept-together.tsx';
import { standingOf } from './fact-standing.ts';
import './sentence.css';

export interface SentenceProps {
  readonly procedure: Telling;
  readonly texts: ProcedureTexts;
  readonly translator: Translator;
  readonly today: string;
  readonly of: string;
}

/**
 * A procedure's sentence, its facts in bold. One whose review is overdue says so where it stands; one that no source
 * confirmed states nothing: its own words are whom to ask.
 */
export function Sentence({ procedure, texts, translator, today, of }: SentenceProps) {
  return (
    <>
      {wordsOf(procedure, texts, of).map((word, at) => (
        <Piece key={at} word={word} today={today} translator={translator} />
      ))}
    </>
  );
}

type PieceProps = Pick<SentenceProps, 'translator' | 'today'> & { readonly word: Word };

function Piece({ word, today, translator }: PieceProps) {
  if (word.is === 'words') return <>{keptTogether(word.text)}</>;
  const standing = standingOf(word.fact, today);
  return (
    <>
      <strong class={standing === 'seen' ? undefined : 'doubtful-fact'}>{word.text}</strong>
      {standing === 'overdue' && ` (${translator.t('steps.fact.doubtful')})`}
    </>
  );
}

/** Several sentences, each a paragraph. */
export function Sentences({
  keys,
  ...rest
}: Omit<SentenceProps, 'of'> & { readonly keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => (
        <p key={key}>
          <Sentence {...rest} of={key} />
        </p>
      ))}
    </>
  );
}
