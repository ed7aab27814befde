import { toBase64url } from '../bytes/base64url.ts';
import { signBytes } from './key-pair.ts';

const part = (value: unknown): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)));

/** A compact JWS (RFC 7515) by ES256. */
export const signJwt = async (
  keys: CryptoKeyPair,
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const input = `${part({ alg: 'ES256', ...header })}.${part(claims)}`;
  const signature = await signBytes(keys, new TextEncoder().encode(input));
  return `${input}.${toBase64url(signature)}`;
};
