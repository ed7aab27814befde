import type { Fact, Field, Procedure, Step } from '#core/procedure/procedure.ts';
import type { Book } from '../book.ts';
import type { CommuneSource, ProcedureSource } from '../schema.ts';
import { buildFields, checkUnique } from './build-fields.ts';
import { buildStep } from './build-step.ts';
import { checkHttps } from './scope.ts';

const buildFacts = (book: Book, sources: ProcedureSource['facts']): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(sources).map(([id, { value, unverified, ...rest }]) => {
      if (rest.reviewBy <= rest.asOf) {
        book.yaml.report(
          'fact-dates',
          ['facts', id, 'reviewBy'],
          'La date de relecture précède la date de la source.',
        );
      }
      checkHttps(rest.source, ['facts', id, 'source'], book.yaml);
      const valueText = book.say(`facts.${id}`, value, ['facts', id, 'value']);
      return [id, { valueText, ...rest, ...(unverified ? { unverified: true } : {}) }];
    }),
  );

const buildStart = (
  book: Book,
  { who, minutes, bring, cost }: ProcedureSource['start'],
): Procedure['start'] => ({
  whoText: book.say('start.who', who, ['start', 'who']),
  minutes,
  bringTexts: book.sayAll('start.bring', bring, ['start', 'bring']),
  costText: book.say('start.cost', cost, ['start', 'cost']),
});

const buildSteps = (
  book: Book,
  source: ProcedureSource,
  fields: Readonly<Record<string, Field>>,
  commune: CommuneSource,
  siteIds: readonly string[],
): readonly Step[] => {
  const askedBefore = new Set<string>();
  return source.steps.map((step, at) => {
    const built = buildStep(step, at, { book, commune, siteIds, fields, askedBefore });
    if (step.kind === 'question') askedBefore.add(step.field);
    return built;
  });
};

/** The procedure as programs run it, its texts gone to the book; its version is put in last. */
export const buildProcedure = (
  book: Book,
  source: ProcedureSource,
  commune: CommuneSource,
  siteIds: readonly string[],
): Procedure => {
  checkUnique(book, source.steps, ['steps']);
  const fields = buildFields(book, source.fields);
  return {
    id: source.id,
    version: '',
    lifeEvent: source.lifeEvent,
    owner: source.owner,
    titleText: book.say('title', source.title, ['title']),
    summaryText: book.say('summary', source.summary, ['summary']),
    start: buildStart(book, source.start),
    facts: buildFacts(book, source.facts),
    fields,
    steps: buildSteps(book, source, fields, commune, siteIds),
  };
};
