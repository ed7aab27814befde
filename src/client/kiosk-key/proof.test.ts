import { decodeJwt, importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import { sha256OfText } from '../bytes/sha256.ts';
import { signEnrolmentProof } from './enrolment-proof.ts';
import { makeKeyPair, publicJwkOf } from './key-pair.ts';
import { signProof } from './proof.ts';

const now = instant(1_795_000_000_500);
const of = { method: 'PUT', path: '/api/x', body: '{"é":1}', nonce: 'n.m', now, id: 'a-jti-of-16-chars' };

describe("a kiosk's proof", () => {
  it('verifies with the public key that the kiosk sends, and says what was signed', async () => {
    const keys = await makeKeyPair();
    const key = await importJWK(await publicJwkOf(keys), 'ES256');
    const { payload, protectedHeader } = await jwtVerify(await signProof(keys, of), key, {
      typ: 'kiosk-proof+jwt',
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toEqual({
      htm: 'PUT',
      htu: '/api/x',
      iat: 1_795_000_000,
      jti: 'a-jti-of-16-chars',
      nonce: 'n.m',
      bh: await sha256OfText('{"é":1}'),
    });
  });

  it('does not verify with the key of another kiosk', async () => {
    const other = await importJWK(await publicJwkOf(await makeKeyPair()), 'ES256');
    await expect(jwtVerify(await signProof(await makeKeyPair(), of), other)).rejects.toThrow();
  });

  it('names the code that it enrols with', async () => {
    const proof = await signEnrolmentProof(await makeKeyPair(), { code: 'ABCD2345', now, id: 'x' });
    expect(decodeJwt(proof)).toMatchObject({ code: 'ABCD2345' });
  });

  it('is made by a key that nobody can read out', async () => {
    const { privateKey } = await makeKeyPair();
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });
});
