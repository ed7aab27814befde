import { createHash } from 'node:crypto';

/** A short name for a content that changes with it: the same content has the same name on every machine. */
export const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20);
