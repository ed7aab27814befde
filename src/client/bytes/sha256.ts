import { toBase64url } from './base64url.ts';

/** SHA-256 in base64url, as the wire carries hashes. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

export const sha256OfText = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
