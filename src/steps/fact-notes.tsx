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

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** Says when each fact on screen was seen and where, and whom to ask about those whose review is overdue. */
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
      {unique(seen.map(({ fact }) => seenLine(fact, translator))).map((line) => (
        <p key={line} class="fact-note">
          {line}
        </p>
      ))}
    </>
  );
}

/** Many sources give the year alone: no day is made up for them. */
const isYear = (asOf: string): boolean => asOf.length === 4;

const seenLine = ({ asOf, source }: Fact, { t, date }: Translator): string =>
  isYear(asOf)
    ? t('steps.fact.seen-year', { year: asOf, source: hostOf(source) })
    : t('steps.fact.seen', { date: date(asOf), source: hostOf(source) });

const overdueLine = ({ asOf, owner }: Fact, value: string, { t, date }: Translator): string =>
  isYear(asOf)
    ? t('steps.fact.overdue-year', { value, owner, year: asOf })
    : t('steps.fact.overdue', { value, owner, date: date(asOf) });
