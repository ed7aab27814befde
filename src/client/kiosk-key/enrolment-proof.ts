import { type Instant } from '#core/instant.ts';
import { signJwt } from './jwt.ts';

/**
 * Shows that whoever sends a public key with a one-time code holds the private key too. It names the code as the
 * server will compare it, so that it is good for that one code.
 */
export const signEnrolmentProof = (
  keys: CryptoKeyPair,
  of: { readonly code: string; readonly now: Instant; readonly id: string },
): Promise<string> =>
  signJwt(
    keys,
    { typ: 'kiosk-enrolment+jwt' },
    { code: of.code, iat: Math.floor(of.now / 1_000), jti: of.id },
  );
