import * as v from 'valibot';
import { day, fact, id, name, owner, text } from '../schema.ts';

const texts = v.optional(v.array(text), []);
const answer = v.pipe(v.array(text), v.minLength(1, 'Une question a au moins une phrase de réponse.'));
const question = v.pipe(text, v.endsWith('?', 'Une rubrique commence par une question, avec son « ? ».'));

/** Facts of its own; and those of procedures, by the procedure that holds them, so that each stands in one place. */
const facts = {
  facts: v.optional(v.record(id, fact), {}),
  factsOf: v.optional(v.record(id, v.array(id)), {}),
};

const line = v.strictObject({
  name: text,
  for: v.optional(text),
  /** The fact that holds the number. Without it: « à compléter par la mairie ». */
  number: v.optional(id),
});

/** In French, for the desk alone. */
export const agentPart = v.strictObject({
  ...facts,
  lines: v.optional(v.array(line), []),
  check: texts,
  pitfalls: texts,
});
export type AgentPartSource = v.InferOutput<typeof agentPart>;

export const guide = v.strictObject({
  id,
  owner,
  asOf: day,
  reviewBy: day,
  title: name,
  summary: text,
  synonyms: texts,
  procedures: v.optional(v.array(id), []),
  ...facts,
  sections: v.pipe(
    v.array(v.strictObject({ id, question, answer })),
    v.minLength(1, 'Il faut au moins une question.'),
  ),
  agents: v.optional(agentPart),
});
export type GuideSource = v.InferOutput<typeof guide>;
