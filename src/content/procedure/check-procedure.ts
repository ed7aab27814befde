import type { Procedure } from '#core/procedure/procedure.ts';
import { factsNamed } from '#core/procedure/words.ts';
import type { Book } from '../book.ts';
import { everyWalk } from './every-walk.ts';

const mostWalks = 200_000;

/** A day on which walks are tried; content compiles to the same thing whatever the day. */
const walkedOn = '2026-01-15';

const checkQuestions = (procedure: Procedure, book: Book): void => {
  const asked = new Set<string>();
  for (const [at, step] of procedure.steps.entries()) {
    if (step.kind !== 'question') continue;
    const path = ['steps', at, 'field'];
    if (!Object.hasOwn(procedure.fields, step.field))
      book.yaml.report(path, `Le champ « ${step.field} » n’existe pas.`);
    if (asked.has(step.field)) book.yaml.report(path, `Le champ « ${step.field} » est demandé deux fois.`);
    asked.add(step.field);
  }
  for (const id of Object.keys(procedure.fields)) {
    if (!asked.has(id)) book.yaml.report(['fields', id], `Le champ « ${id} » n’est jamais demandé.`);
  }
};

const checkFacts = (procedure: Procedure, book: Book): void => {
  const used = new Set<string>();
  const use = (id: string, path: readonly (string | number)[]): void => {
    used.add(id);
    if (!Object.hasOwn(procedure.facts, id)) book.yaml.report(path, `Le fait « ${id} » n’existe pas.`);
  };
  for (const [key, text] of book.texts) factsNamed(text).forEach((id) => use(id, book.places.get(key) ?? []));
  procedure.steps.forEach((step, at) =>
    step.facts.forEach((id, nth) => use(id, ['steps', at, 'facts', nth])),
  );
  for (const id of Object.keys(procedure.facts)) {
    if (!used.has(id)) book.yaml.report(['facts', id], `Le fait « ${id} » n’est cité nulle part.`);
  }
};

const checkEnd = (procedure: Procedure, book: Book): boolean => {
  const last = procedure.steps.at(-1);
  const ends = last?.kind === 'outcome' && last.when === undefined;
  if (!ends) {
    book.yaml.report(
      ['steps', procedure.steps.length - 1],
      'La dernière étape doit être une issue sans condition : sinon un parcours pourrait ne pas finir.',
    );
  }
  return ends;
};

const checkWalks = (procedure: Procedure, book: Book): void => {
  const reached = new Set<string>();
  let count = 0;
  for (const walk of everyWalk(procedure, walkedOn)) {
    walk.steps.forEach((id) => reached.add(id));
    count += 1;
    if (count > mostWalks) {
      book.yaml.report(['steps'], 'Non prouvé : trop de parcours possibles. Séparez cette démarche en deux.');
      return;
    }
  }
  for (const [at, step] of procedure.steps.entries()) {
    if (!reached.has(step.id)) {
      book.yaml.report(['steps', at], `Aucun parcours ne mène à l’étape « ${step.id} ».`);
    }
  }
};

/** What makes a procedure a trap: a question asked twice or never, an undated fact, a step nobody reaches, no end. */
export const checkProcedure = (procedure: Procedure, book: Book): void => {
  checkQuestions(procedure, book);
  checkFacts(procedure, book);
  const ends = checkEnd(procedure, book);
  if (ends && book.yaml.findings.length === 0) checkWalks(procedure, book);
};
