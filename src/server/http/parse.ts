import * as v from 'valibot';
import type { Route } from '#contract/route.ts';
import { isRefusal } from '../use-case.ts';
import { isBadText, readJson } from './i-json.ts';
import type { Problem } from './problem-reply.ts';

type Schema = NonNullable<Route['body']>;
type Part = 'params' | 'query' | 'body';

const namedAtMost = 20;

/** Names what is wrong by its path and by the rule that it breaks, never by what was sent. */
const unfit = (part: Part, issues: readonly v.BaseIssue<unknown>[]): Problem => ({
  refused: 'malformed',
  fields: issues.slice(0, namedAtMost).map((issue) => ({
    path: [part, v.getDotPath(issue)].filter(Boolean).join('.'),
    reason: issue.type,
  })),
});

export const parsePart = (
  schema: Schema | undefined,
  part: Part,
  value: unknown,
): { readonly value: unknown } | Problem => {
  if (!schema) return { value: undefined };
  const result = v.safeParse(schema, value);
  return result.success ? { value: result.output } : unfit(part, result.issues);
};

/** A body that is absent reads as one without fields: whoever wants fields names those that miss. */
export const parseBody = (
  schema: Schema | undefined,
  bytes: unknown,
): { readonly value: unknown } | Problem => {
  if (!schema) return { value: undefined };
  const read = bytes instanceof Uint8Array && bytes.length > 0 ? readJson(bytes) : { json: {} };
  return isRefusal(read) ? read : parsePart(schema, 'body', (read as { json: object }).json);
};

/** Fastify gives an array for a name that came twice; no query of ours has one. */
export const parseQuery = (
  schema: Schema | undefined,
  query: unknown,
): { readonly value: unknown } | Problem => {
  const texts = Object.values((query ?? {}) as Record<string, unknown>);
  if (schema && texts.some((text) => typeof text === 'string' && isBadText(text)))
    return { refused: 'malformed' };
  return parsePart(schema, 'query', query);
};
