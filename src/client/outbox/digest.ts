import type { Envelope } from '#contract/schemas/ticket.ts';
import { fromBase64url } from '../bytes/base64url.ts';
import { sha256 } from '../bytes/sha256.ts';

/** SHA-256 of the bytes of `enc` and `ciphertext`, one after the other. */
export const digestOfParts = (enc: Uint8Array, ciphertext: Uint8Array): Promise<string> => {
  const joined = new Uint8Array(enc.length + ciphertext.length);
  joined.set(enc);
  joined.set(ciphertext, enc.length);
  return sha256(joined);
};

/** The digest that an envelope's content really has, whatever it says. */
export const digestOf = ({ enc, ciphertext }: Pick<Envelope, 'enc' | 'ciphertext'>): Promise<string> =>
  digestOfParts(fromBase64url(enc), fromBase64url(ciphertext));
