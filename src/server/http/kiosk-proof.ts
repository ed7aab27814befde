import type { FastifyRequest } from 'fastify';
import { errors, importJWK, jwtVerify } from 'jose';
import * as v from 'valibot';
import { kioskIdHeader, kioskProofHeader } from '#contract/headers.ts';
import { kioskId as kioskIdSchema } from '#contract/schemas/base.ts';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Instant, after, millis } from '#core/instant.ts';
import type { KioskActor } from '../actor.ts';
import { type Refusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { sha256 } from './digest.ts';
import { isFreshNonce, nonceLife } from './nonce.ts';
import { pathOf } from './path.ts';

const proofClaims = v.object({
  htm: v.string(),
  htu: v.string(),
  iat: v.number(),
  jti: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/)),
  /** A page's very first proof has none: it is told one. */
  nonce: v.optional(v.string(), ''),
  bh: v.string(),
});
type ProofClaims = v.InferOutput<typeof proofClaims>;

/** `iat` is never compared: a kiosk's clock may be wrong by years, the nonce is what dates a proof. */
export const kioskProof =
  (deps: Pick<HttpDeps, 'kiosks' | 'secret'>) =>
  async (request: FastifyRequest, commune: CommuneId, now: Instant): Promise<KioskActor | Refusal> => {
    const proof = request.headers[kioskProofHeader];
    const id = v.safeParse(kioskIdSchema, request.headers[kioskIdHeader]);
    if (typeof proof !== 'string' || !id.success) return refuse('proof_missing');
    const kiosk = await deps.kiosks.find(commune, id.output);
    if (!kiosk) return refuse('kiosk_revoked');
    const claims = await verified(proof, kiosk.publicKey);
    if (!claims || !speaksOf(claims, request)) return refuse('proof_missing');
    if (!isFreshNonce(deps.secret, claims.nonce, now)) return refuse('proof_stale');
    const first = await deps.kiosks.claimProof(commune, id.output, claims.jti, forgetAt(now));
    return first ? kiosk : refuse('proof_replayed');
  };

/** Its nonce is refused from then on, by a process whose clock is a little late too. */
const forgetAt = (now: Instant): Instant => after(now, millis(2 * nonceLife));

const verified = async (proof: string, publicKey: PublicJwk): Promise<ProofClaims | null> => {
  try {
    const key = await importJWK(publicKey, 'ES256');
    const { payload } = await jwtVerify(proof, key, { algorithms: ['ES256'], typ: 'kiosk-proof+jwt' });
    const claims = v.safeParse(proofClaims, payload);
    return claims.success ? claims.output : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
};

const speaksOf = (claims: ProofClaims, request: FastifyRequest): boolean =>
  claims.htm === request.method &&
  claims.htu === pathOf(request) &&
  claims.bh === sha256(request.body instanceof Uint8Array ? request.body : '', 'base64url');
