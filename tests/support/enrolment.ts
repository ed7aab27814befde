import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';

export interface KioskKey {
  readonly publicKey: PublicJwk;
  readonly privateKey: CryptoKey;
}

export const newKioskKey = async (): Promise<KioskKey> => {
  const pair = await generateKeyPair('ES256');
  const { x = '', y = '' } = await exportJWK(pair.publicKey);
  return { publicKey: { kty: 'EC', crv: 'P-256', x, y }, privateKey: pair.privateKey };
};

/** What a kiosk page signs to show that the posted key is its own. */
export const enrolmentProof = (
  code: string,
  { privateKey }: KioskKey,
  typ = 'kiosk-enrolment+jwt',
): Promise<string> => new SignJWT({ code }).setProtectedHeader({ alg: 'ES256', typ }).sign(privateKey);
