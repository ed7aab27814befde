import { fieldsAsked } from '#core/procedure/path.ts';
import type { Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import { factsNamed } from '#core/procedure/words.ts';
import { digestOf } from '../digest.ts';

const under = (texts: ProcedureTexts, prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(texts).filter(([key]) => key.startsWith(prefix));

/** What the facts of a step say; their dates alone may move without a change for the person who reads. */
const factsOf = (procedure: Procedure, texts: ProcedureTexts, step: Step, said: readonly string[]): unknown =>
  [...new Set([...step.facts, ...said.flatMap(factsNamed)])].map((id) => {
    const fact = procedure.facts[id];
    return [id, fact && texts[fact.valueText], fact?.unverified ?? false];
  });

const markOf = (procedure: Procedure, texts: ProcedureTexts, step: Step): string => {
  // What else one may begin at the end is no part of what the walk came to.
  const shown = { ...step, when: undefined, procedures: undefined };
  const fields = fieldsAsked(step);
  const said = [
    ...under(texts, `steps.${step.id}.`),
    ...fields.flatMap((field) => under(texts, `fields.${field}.`)),
  ];
  const facts = factsOf(
    procedure,
    texts,
    step,
    said.map(([, text]) => text),
  );
  return digestOf([shown, fields.map((field) => procedure.fields[field]), said, facts]).slice(0, 8);
};

/** Each step with a mark by which a walk that was kept knows it again: another as soon as its French says otherwise. */
export const markSteps = (procedure: Procedure, french: ProcedureTexts): Procedure => ({
  ...procedure,
  steps: procedure.steps.map((step) => ({ ...step, mark: markOf(procedure, french, step) })),
});
