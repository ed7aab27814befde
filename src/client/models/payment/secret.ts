import { toBase64url } from '../../bytes/base64url.ts';
import { sha256 } from '../../bytes/sha256.ts';
import type { Random } from '../../ports/random.ts';

/** 256 random bits made by this page. The server is given the hash alone until the secret is used. */
export interface Secret {
  /** Base64url, as a bearer or a fragment carries it. */
  readonly text: string;
  /** SHA-256 of the bytes. */
  readonly hash: () => Promise<string>;
}

export const makeSecret = (random: Random): Secret => {
  const bytes = random.bytes(32);
  return { text: toBase64url(bytes), hash: () => sha256(bytes) };
};
