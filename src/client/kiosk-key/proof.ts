import type { Instant } from '#core/instant.ts';
import { sha256OfText } from '../bytes/sha256.ts';
import { signJwt } from './jwt.ts';

/** What a proof says of one request. */
export interface ProofOf {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  /** The exact text that is sent; the empty one when there is none. */
  readonly body: string;
  /** The server's last; empty in a page's first request, which is then answered `proof_stale` with one. */
  readonly nonce: string;
  readonly now: Instant;
  readonly id: string;
}

/** Signs one request (after DPoP, RFC 9449): each proof is good for one use. */
export const signProof = async (keys: CryptoKeyPair, of: ProofOf): Promise<string> =>
  signJwt(
    keys,
    { typ: 'kiosk-proof+jwt' },
    {
      htm: of.method,
      htu: of.path,
      iat: Math.floor(of.now / 1_000),
      jti: of.id,
      nonce: of.nonce,
      bh: await sha256OfText(of.body),
    },
  );
