import type { Fact, ProcedureTexts } from '#core/procedure/procedure.ts';
import type { Telling } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { standingOf } from './fact-standing.ts';
import './fact-notes.css';

export interface FactNotesProps {
  readonly procedure: Telling;
  readonly texts: ProcedureTexts;
  readonly translator: Translator;
  readonly today: string;
  readonly facts: readonly { readonly id: string; readonly fact: Fact }[];
}

const hostOf = (source: string): string => source.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');

/** By the day on which they were seen, each place once; in the order of the screen. */
const seenTogether = (facts: readonly Fact[]): readonly (readonly [asOf: string, sources: string])[] =>
  [...new Set(facts.map(({ asOf }) => asOf))].map((asOf) => {
    const hosts = facts.filter((fact) => fact.asOf === asOf).map(({ source }) => hostOf(source));
    return [asOf, [...new Set(hosts)].join(', ')];
  });

/** Says when the facts on screen were seen and where, a line for each day, and whom to ask about those whose review is overdue. */
export function FactNotes({ texts, translator, today, facts }: FactNotesProps) {
  const seen = facts.filter(({ fact }) => standingOf(fact, today) === 'seen');
  const overdue = facts.filter(({ fact }) => standingOf(fact, today) === 'overdue');
  return (
    <>
      {overdue.length > 0 && (
        <Notice tone="warn" heading={translator.t('steps.fact.to-check')}>
          {overdue.map(({ id, fact }) => (
            <p key={id}>{overdueLine(fact, texts[fact.valueText] ?? '', translator)}</p>
          ))}
        </Notice>
      )}
      {seenTogether(seen.map(({ fact }) => fact)).map(([asOf, sources]) => (
        <p key={asOf} class="fact-note">
          {seenLine(asOf, sources, translator)}
        </p>
      ))}
    </>
  );
}

/** Many sources give the year alone: no day is made up for them. */
const isYear = (asOf: string): boolean => asOf.length === 4;

const seenLine = (asOf: string, source: string, { t, date }: Translator): string =>
  isYear(asOf)
    ? t('steps.fact.seen-year', { year: asOf, source })
    : t('steps.fact.seen', { date: date(asOf), source });

const overdueLine = ({ asOf, owner }: Fact, value: string, { t, date }: Translator): string =>
  isYear(asOf)
    ? t('steps.fact.overdue-year', { value, owner, year: asOf })
    : t('steps.fact.overdue', { value, owner, date: date(asOf) });
