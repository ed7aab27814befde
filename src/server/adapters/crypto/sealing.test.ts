import { createHash, randomBytes } from 'node:crypto';
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { expect, it } from 'vitest';
import { hasDigest, makeSealPair, openSealed } from './sealing.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const utf8 = (text: string) => new TextEncoder().encode(text);
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

const sealed = async (publicKey: string, text: string, info = 'info', aad = 'aad') => {
  const key = await suite.DeserializePublicKey(Buffer.from(publicKey, 'base64url'));
  const made = await suite.Seal(key, utf8(text), { info: utf8(info), aad: utf8(aad) });
  const digest = createHash('sha256')
    .update(made.encapsulatedSecret)
    .update(made.ciphertext)
    .digest('base64url');
  return { enc: base64url(made.encapsulatedSecret), ciphertext: base64url(made.ciphertext), digest };
};

const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

it('what was sealed to a key opens with that key and the same binding', async () => {
  const { publicKey, privateKey } = await makeSealPair();
  const envelope = await sealed(publicKey, 'bonjour');
  expect(Buffer.from(publicKey, 'base64url')).toHaveLength(65);
  expect(textOf(await openSealed(privateKey, envelope, 'info', 'aad'))).toBe('bonjour');
});

it('another key, another binding or one changed bit opens nothing', async () => {
  const { publicKey, privateKey } = await makeSealPair();
  const other = await makeSealPair();
  const envelope = await sealed(publicKey, 'bonjour');
  expect(await openSealed(other.privateKey, envelope, 'info', 'aad')).toBeNull();
  expect(await openSealed(privateKey, envelope, 'info 2', 'aad')).toBeNull();
  expect(await openSealed(privateKey, envelope, 'info', 'aad 2')).toBeNull();
  const bytes = Buffer.from(envelope.ciphertext, 'base64url');
  bytes[0]! ^= 1;
  expect(
    await openSealed(privateKey, { ...envelope, ciphertext: base64url(bytes) }, 'info', 'aad'),
  ).toBeNull();
});

it('an encapsulation that is no point of the curve opens nothing', async () => {
  const { publicKey, privateKey } = await makeSealPair();
  const envelope = await sealed(publicKey, 'bonjour');
  for (const enc of ['', 'AA', base64url(randomBytes(65)), base64url(Buffer.alloc(65, 4))])
    expect(await openSealed(privateKey, { ...envelope, enc }, 'info', 'aad')).toBeNull();
});

it('a digest is of the encapsulation and the ciphertext joined', async () => {
  const envelope = await sealed((await makeSealPair()).publicKey, 'bonjour');
  expect(hasDigest(envelope)).toBe(true);
  expect(hasDigest({ ...envelope, digest: base64url(randomBytes(32)) })).toBe(false);
  expect(hasDigest({ ...envelope, digest: 'AA' })).toBe(false);
});
