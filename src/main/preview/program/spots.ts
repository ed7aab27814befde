import type { Draft } from '#content/compile.ts';
import { fieldsAsked } from '#core/procedure/path.ts';
import type { Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import { factsNamed } from '#core/procedure/words.ts';
import type { Spot } from '../wire.ts';
import type { FilePart } from './file-parts.ts';

type NamedPart = Pick<FilePart, 'kind' | 'id'>;

const says = (fact: string, texts: ProcedureTexts, under: string): boolean =>
  Object.entries(texts).some(([key, text]) => key.startsWith(under) && factsNamed(text).includes(fact));

const asks = ({ steps }: Procedure, field: string): Step | undefined =>
  steps.find((step) => fieldsAsked(step).includes(field));

const shows = ({ steps }: Procedure, fact: string, texts: ProcedureTexts): Step | undefined =>
  steps.find((step) => step.facts.includes(fact) || says(fact, texts, `steps.${step.id}.`));

/** The procedure whose folder a file lies in. */
export const procedureOf = (file: string): string | null =>
  /^procedures\/([^/]+)\/[^/]+\.yaml$/.exec(file)?.[1] ?? null;

/** What a missing text is called: its place is not in the file yet, so that no line can tell. */
export const partNamed = (says: string): NamedPart | null => {
  const [, kind, id = ''] = /«\s(facts|fields|steps)\.([^.\s]+)/.exec(says) ?? [];
  return kind === 'facts' || kind === 'fields' || kind === 'steps' ? { kind, id } : null;
};

/** The screen on which a part of a file is seen: a field where it is asked, a fact where it is first read. */
export const spotOf = ({ library, texts }: Draft, id: string, { kind, id: part }: NamedPart): Spot | null => {
  const procedure = library.procedures.find((each) => each.id === id);
  const french = texts.fr.procedures[id] ?? {};
  const at = (step: Step | undefined): Spot | null => (step ? { procedure: id, step: step.id } : null);
  const before: Spot = { procedure: id, step: null };
  if (!procedure) return null;
  switch (kind) {
    case 'title':
    case 'summary':
    case 'start':
      return before;
    case 'facts':
      return says(part, french, 'start.') || says(part, french, 'summary')
        ? before
        : at(shows(procedure, part, french));
    case 'fields':
      return at(asks(procedure, part));
    case 'steps':
      return at(procedure.steps.find((step) => step.id === part));
  }
};
