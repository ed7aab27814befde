import { createHash, timingSafeEqual } from 'node:crypto';
import { importJWK, jwtVerify } from 'jose';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';
import type { EnrolmentSecrets } from '../../ports/enrolment-secrets.ts';
import { randomCode } from './random-code.ts';

const signedCode = async (proof: string, key: PublicJwk): Promise<string | null> => {
  try {
    const { payload } = await jwtVerify(proof, await importJWK(key, 'ES256'), {
      algorithms: ['ES256'],
      typ: 'kiosk-enrolment+jwt',
    });
    return typeof payload['code'] === 'string' ? payload['code'] : null;
  } catch {
    return null;
  }
};

export const createEnrolmentSecrets = (): EnrolmentSecrets => ({
  newCode: () => randomCode(8),
  hash: (code) => createHash('sha256').update(`kiosk-enrolment|${code}`).digest('base64url'),
  same: (hash, other) => {
    const [a, b] = [Buffer.from(hash), Buffer.from(other)];
    return a.length === b.length && timingSafeEqual(a, b);
  },
  signedCode,
});
