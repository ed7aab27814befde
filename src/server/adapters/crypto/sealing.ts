import { createHash, timingSafeEqual } from 'node:crypto';
import {
  AEAD_AES_256_GCM,
  CipherSuite,
  DecapError,
  DeserializeError,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
  OpenError,
  ValidationError,
} from 'hpke';
import type { Envelope } from '#contract/schemas/ticket.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

const bytes = (base64url: string): Buffer => Buffer.from(base64url, 'base64url');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Sealed = Pick<Envelope, 'enc' | 'ciphertext' | 'digest'>;

/** Whether the digest that a kiosk will compare is that of the bytes we hold. */
export const hasDigest = ({ enc, ciphertext, digest }: Sealed): boolean => {
  const real = createHash('sha256').update(bytes(enc)).update(bytes(ciphertext)).digest();
  const told = bytes(digest);
  return told.length === real.length && timingSafeEqual(told, real);
};

export interface SealPair {
  /** Raw uncompressed point, base64url. */
  readonly publicKey: string;
  readonly privateKey: Uint8Array;
}

export const makeSealPair = async (): Promise<SealPair> => {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: Buffer.from(await suite.SerializePublicKey(pair.publicKey)).toString('base64url'),
    privateKey: await suite.SerializePrivateKey(pair.privateKey),
  };
};

const isUnreadable = (error: unknown): boolean =>
  [OpenError, DecapError, DeserializeError, ValidationError].some((kind) => error instanceof kind);

/** The sealed bytes; null when they were sealed to another key or bound to something else. */
export const openSealed = async (
  privateKey: Uint8Array,
  { enc, ciphertext }: Sealed,
  info: string,
  aad: string,
): Promise<Uint8Array | null> => {
  // Without being extractable it can't tell its public half, which opening needs (hpke 1.1.7).
  const key = await suite.DeserializePrivateKey(privateKey, true);
  try {
    return await suite.Open(key, bytes(enc), bytes(ciphertext), { info: utf8(info), aad: utf8(aad) });
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
};
