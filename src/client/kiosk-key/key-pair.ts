import type { PublicJwk } from '#contract/schemas/kiosk.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new signing pair; its private half can sign but never be read out. */
export const makeKeyPair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);

export const publicJwkOf = async (keys: CryptoKeyPair): Promise<PublicJwk> => {
  const { x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  if (x === undefined || y === undefined) throw new Error('a P-256 public key has both coordinates');
  return { kty: 'EC', crv: 'P-256', x, y };
};

/** An ES256 signature over bytes, as JWS wants it: both halves, 64 bytes. */
export const signBytes = async (
  keys: CryptoKeyPair,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, bytes));
