import type { Brand } from '../brand.ts';
import { bareCode, crockford, valuesOf } from './crockford.ts';

/** 130 random bits as 26 characters, the fragment of a person's own link: it reads the answer, so only its hash is kept. */
export type LinkSecret = Brand<string, 'LinkSecret'>;

const length = 26;

/** From 26 random bytes, of which five bits each are used. */
export const linkSecret = (bytes: Uint8Array): LinkSecret => {
  if (bytes.length !== length) throw new Error('a link is made of 26 bytes');
  return [...bytes].map((byte) => crockford[byte & 31]).join('') as LinkSecret;
};

/** Null for what no link holds. */
export const readLinkSecret = (given: string): LinkSecret | null => {
  const bare = bareCode(given);
  return bare.length === length && valuesOf(bare) !== null ? (bare as LinkSecret) : null;
};
