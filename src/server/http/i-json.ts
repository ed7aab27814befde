import type { Problem } from './problem-reply.ts';

const depthLimit = 32;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** NUL is a text that PostgreSQL refuses; half of a surrogate pair is no character. */
const badText = /[\0\p{Surrogate}]/u;

const malformed: Problem = { refused: 'malformed' };

/**
 * Reads a body as I-JSON (RFC 7493): UTF-8 without a mark, an object, no name twice, nothing deeper than 32. The depth
 * is looked at in the text, before a parser, a copy or a log can fail on it.
 */
export const readJson = (bytes: Uint8Array): { readonly json: object } | Problem => {
  const text = decoded(bytes);
  if (text === null) return malformed;
  const seen = scan(text);
  if (seen.depth > depthLimit) return { refused: 'too_deep' };
  const json = parsed(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return malformed;
  return namesIn(json) === seen.names ? { json } : malformed;
};

export const isBadText = (text: string): boolean => badText.test(text);

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Outside of strings, each colon belongs to one name: more colons than names later means that a name came twice. */
const scan = (text: string): { depth: number; names: number } => {
  let depth = 0;
  let deepest = 0;
  let names = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === ':') names += 1;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return { depth: deepest, names };
};

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};

/** How many names the value holds, or NaN when a name or a text in it may not be there. */
const namesIn = (value: unknown): number => {
  if (typeof value === 'string') return isBadText(value) ? Number.NaN : 0;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + namesIn(item), 0);
  return Object.entries(value).reduce((sum, [name, item]) => sum + nameIn(name) + namesIn(item), 0);
};

const nameIn = (name: string): number => (forbiddenKeys.has(name) || isBadText(name) ? Number.NaN : 1);
