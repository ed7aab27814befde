import type { Locale } from '#core/locale.ts';
import { sourceLocale } from '#core/locale.ts';
import type { Fact } from '#core/procedure/procedure.ts';
import type { CompiledProcedure } from '../compile-procedure.ts';
import { reviewFault } from '../example-days.ts';
import { oneOf } from '../one-of.ts';
import { checkHttps } from '../procedure/scope.ts';
import type { Book } from '../book.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { GuideSource } from './guide-schema.ts';

/** What a guide may borrow from: the procedures that compiled, and those whose own faults are said elsewhere. */
export interface Lenders {
  readonly compiled: readonly CompiledProcedure[];
  /** Every folder of procedures, whole or not. */
  readonly known: readonly string[];
  /** Those whose files hold an error: what they lack is said there. */
  readonly spoilt: readonly string[];
}

/** A fact that stands in a procedure, with its words there. */
export interface Borrowed {
  readonly id: string;
  readonly fact: Fact;
  readonly textIn: (locale: Locale) => string;
}

type Source = Pick<GuideSource, 'facts' | 'factsOf'>;

/** The facts that stand here, their words in the book. */
export const ownFacts = (
  book: Book,
  sources: Source['facts'],
  key: string,
  path: YamlPath,
): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(sources).map(([id, { value, unverified, ...rest }]) => {
      const fault = reviewFault(rest.asOf, rest.reviewBy);
      if (fault) book.yaml.report('fact-dates', [...path, id, 'reviewBy'], fault.says, fault.suggestion);
      checkHttps(rest.source, [...path, id, 'source'], book.yaml);
      const valueText = book.say(`${key}.${id}`, value, [...path, id, 'value']);
      return [id, { valueText, ...rest, ...(unverified ? { unverified: true } : {}) }];
    }),
  );

export const checkProcedures = (
  book: Book,
  ids: readonly string[],
  { known }: Lenders,
  path: YamlPath,
): void => {
  for (const [at, id] of ids.entries())
    if (!known.includes(id))
      book.yaml.report(
        'unknown-procedure',
        [...path, at],
        `La démarche « ${id} » n’existe pas.`,
        oneOf(id, known, inProcedures),
      );
};

const inProcedures = 'procedures, un dossier par démarche';

const borrowFrom = (
  book: Book,
  procedureId: string,
  ids: readonly string[],
  { compiled, known, spoilt }: Lenders,
  path: YamlPath,
): readonly Borrowed[] => {
  const lender = compiled.find(({ procedure }) => procedure.id === procedureId);
  if (!known.includes(procedureId))
    book.yaml.report(
      'unknown-procedure',
      path,
      `La démarche « ${procedureId} » n’existe pas.`,
      oneOf(procedureId, known, inProcedures),
    );
  return ids.flatMap((id, at) => {
    const fact = lender?.procedure.facts[id];
    if (lender && fact) {
      const textIn = (locale: Locale): string => lender.words[locale].texts[fact.valueText] ?? '';
      return [{ id, fact, textIn }];
    }
    if (known.includes(procedureId) && !spoilt.includes(procedureId))
      book.yaml.report(
        'unknown-fact',
        [...path, at],
        `Le fait « ${id} » n’existe pas dans « ${procedureId} ».`,
        oneOf(id, Object.keys(lender?.procedure.facts ?? {}), `« facts » de ${procedureId}`),
      );
    return [];
  });
};

/** The facts taken from procedures; each keeps its source, its dates and its translations. */
export const borrowedFacts = (
  book: Book,
  factsOf: Source['factsOf'],
  lenders: Lenders,
  path: YamlPath,
): readonly Borrowed[] =>
  Object.entries(factsOf).flatMap(([procedureId, ids]) =>
    borrowFrom(book, procedureId, ids, lenders, [...path, procedureId]),
  );

export const asFacts = (borrowed: readonly Borrowed[]): Readonly<Record<string, Fact>> =>
  Object.fromEntries(borrowed.map(({ id, fact }) => [id, { ...fact, valueText: `facts.${id}` }]));

export const wordsIn = (borrowed: readonly Borrowed[], locale: Locale = sourceLocale) =>
  Object.fromEntries(borrowed.map(({ id, textIn }) => [`facts.${id}`, textIn(locale)]));
