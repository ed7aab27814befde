import { fieldsAsked } from '#core/procedure/path.ts';
import type { Fact, Field, Procedure, Step } from '#core/procedure/procedure.ts';
import { isRecordStep, recordedBy, recordedFields } from '#core/procedure/record.ts';
import type { Book } from '../book.ts';
import { reviewFault } from '../example-days.ts';
import type { CommuneSource, ProcedureSource } from '../schema.ts';
import { buildFields, checkUnique } from './build-fields.ts';
import { buildStep } from './build-step.ts';
import { checkHttps } from './scope.ts';

const buildFacts = (book: Book, sources: ProcedureSource['facts']): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    Object.entries(sources).map(([id, { value, unverified, ...rest }]) => {
      const fault = reviewFault(rest.asOf, rest.reviewBy);
      if (fault) book.yaml.report('fact-dates', ['facts', id, 'reviewBy'], fault.says, fault.suggestion);
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

/** Where a procedure stands: the commune's own lists, which its steps may name. */
export interface Places {
  readonly commune: CommuneSource;
  readonly siteIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly procedureIds: readonly string[];
}

const buildSteps = (
  book: Book,
  source: ProcedureSource,
  declared: Readonly<Record<string, Field>>,
  places: Places,
): readonly Step[] => {
  const fields = { ...declared, ...recordedFields(source.steps.map(recordsLike)) };
  const recordedIn = new Map(
    source.steps.flatMap((step) => recordedBy(recordsLike(step)).map(({ name }) => [name, step.id] as const)),
  );
  const askedBefore = new Set<string>();
  return source.steps.map((step, at) => {
    const built = buildStep(step, at, { ...places, id: source.id, book, fields, recordedIn, askedBefore });
    const recorded = recordedBy(built).map(({ name }) => name);
    [...fieldsAsked(built), ...recorded].forEach((name) => askedBefore.add(name));
    return built;
  });
};

/** As much of a step as its recorded facts depend on, before it is built. */
const recordsLike = ({ id, kind }: ProcedureSource['steps'][number]): Step => ({ id, kind }) as Step;

const reserved: readonly string[] = ['true', 'false', 'in', 'answered', 'date', 'today', 'days', 'euros'];

/** A step gives its name to what it records: two names that conditions could not tell apart are refused. */
const checkRecordNames = (book: Book, fields: ProcedureSource['fields'], steps: readonly Step[]): void => {
  const taken = new Set([...Object.keys(fields), ...reserved]);
  for (const [at, step] of steps.entries()) {
    if (!isRecordStep(step)) continue;
    for (const { name } of recordedBy(step)) {
      const says = `L’étape « ${step.id} » note son résultat sous « ${name} », un nom déjà pris ou impossible.`;
      if (taken.has(name) || !/^[a-z]/.test(name))
        book.yaml.report('duplicate-id', ['steps', at, 'id'], says);
      taken.add(name);
    }
  }
};

/** The procedure as programs run it, its texts gone to the book; its version is put in last. */
export const buildProcedure = (book: Book, source: ProcedureSource, places: Places): Procedure => {
  checkUnique(book, source.steps, ['steps']);
  const fields = buildFields(book, source.fields);
  const steps = buildSteps(book, source, fields, places);
  checkRecordNames(book, source.fields, steps);
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
    steps,
  };
};
