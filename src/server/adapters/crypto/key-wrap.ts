import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keeps a secret readable only with a key that is stored elsewhere. */
export interface KeyWrap {
  wrap(secret: Uint8Array, name: string): Uint8Array;
  /** Null when it was wrapped with another key or under another name. */
  unwrap(wrapped: Uint8Array, name: string): Uint8Array | null;
}

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

const checked = (masterKey: Uint8Array): Uint8Array => {
  if (masterKey.length !== 32) throw new Error('the master key must be 32 bytes long');
  return masterKey;
};

/** AES-256-GCM with a random IV; `name` is authenticated, so a wrapped key can't be moved to another row. */
export const createKeyWrap = (masterKey: Uint8Array): KeyWrap => {
  const key = checked(masterKey);
  return {
    wrap: (secret, name) => {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(name));
      return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap: (wrapped, name) => {
      if (wrapped.length < ivLength + tagLength) return null;
      const decipher = createDecipheriv(algorithm, key, wrapped.subarray(0, ivLength))
        .setAAD(Buffer.from(name))
        .setAuthTag(wrapped.subarray(-tagLength));
      try {
        return Buffer.concat([decipher.update(wrapped.subarray(ivLength, -tagLength)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
};
