import type { AgentPart, Guide } from '#core/guide/guide.ts';
import type { Book } from '../book.ts';
import { reviewFault } from '../example-days.ts';
import { oneOf } from '../one-of.ts';
import { checkUnique } from '../procedure/build-fields.ts';
import {
  asFacts,
  type Borrowed,
  borrowedFacts,
  checkProcedures,
  type Lenders,
  ownFacts,
} from './guide-facts.ts';
import type { AgentPartSource, GuideSource } from './guide-schema.ts';

/** A guide before it has its version, and what it took from procedures. */
export interface BuiltGuide {
  readonly guide: Guide;
  readonly borrowed: readonly Borrowed[];
}

export const buildGuide = (book: Book, source: GuideSource, lenders: Lenders): BuiltGuide => {
  checkUnique(book, source.sections, ['sections']);
  checkProcedures(book, source.procedures, lenders, ['procedures']);
  const borrowed = borrowedFacts(book, source.factsOf, lenders, ['factsOf']);
  const { id, owner, asOf, reviewBy, title, summary, procedures } = source;
  const fault = reviewFault(asOf, reviewBy);
  if (fault) book.yaml.report('fact-dates', ['reviewBy'], fault.says, fault.suggestion);
  const guide: Guide = {
    id,
    version: '',
    owner,
    asOf,
    reviewBy,
    titleText: book.say('title', title, ['title']),
    summaryText: book.say('summary', summary, ['summary']),
    facts: { ...asFacts(borrowed), ...ownFacts(book, source.facts, 'facts', ['facts']) },
    sections: source.sections.map(({ id: section, question, answer }, at) => ({
      id: section,
      questionText: book.say(`sections.${section}.question`, question, ['sections', at, 'question']),
      answerTexts: book.sayAll(`sections.${section}.answer`, answer, ['sections', at, 'answer']),
    })),
    procedures,
  };
  return { guide, borrowed };
};

export interface BuiltPart {
  readonly part: AgentPart;
  readonly borrowed: readonly Borrowed[];
}

const noteNumber = (book: Book, number: string | undefined, known: AgentPart['facts'], at: number): void => {
  if (number !== undefined && !Object.hasOwn(known, number))
    book.yaml.report(
      'unknown-fact',
      ['agents', 'lines', at, 'number'],
      `Le fait « ${number} » n’existe pas.`,
      oneOf(number, Object.keys(known), '« facts »'),
    );
};

/** The part for agents, its words in a book of its own, so that nothing of it can get among those for everybody. */
export const buildPart = (
  book: Book,
  source: AgentPartSource,
  lenders: Lenders,
  guide: BuiltGuide,
): BuiltPart => {
  const borrowed = [
    ...guide.borrowed,
    ...borrowedFacts(book, source.factsOf, lenders, ['agents', 'factsOf']),
  ];
  const own = ownFacts(book, source.facts, 'agents.facts', ['agents', 'facts']);
  const facts = { ...guide.guide.facts, ...asFacts(borrowed), ...own };
  const lines = source.lines.map((line, at) => {
    const key = `agents.lines.${at}`;
    noteNumber(book, line.number, facts, at);
    return {
      nameText: book.say(`${key}.name`, line.name, ['agents', 'lines', at, 'name']),
      forText:
        line.for === undefined ? null : book.say(`${key}.for`, line.for, ['agents', 'lines', at, 'for']),
      number: line.number ?? null,
    };
  });
  const part: AgentPart = {
    id: guide.guide.id,
    version: '',
    facts,
    texts: {},
    lines,
    checkTexts: book.sayAll('agents.check', source.check, ['agents', 'check']),
    pitfallTexts: book.sayAll('agents.pitfalls', source.pitfalls, ['agents', 'pitfalls']),
  };
  return { part, borrowed };
};
