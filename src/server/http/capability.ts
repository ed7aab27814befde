import type { FastifyRequest } from 'fastify';
import type { CapabilityActor, CapabilityKind } from '../actor.ts';
import { type Refusal, refuse } from '../use-case.ts';
import { sha256 } from './digest.ts';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** The capability is 32 bytes sent as base64url; what its maker sent, and the database keeps, is the hash of the bytes. */
export const heldCapability = (kind: CapabilityKind, request: FastifyRequest): CapabilityActor | Refusal => {
  const [, capability] = bearer.exec(request.headers.authorization ?? '') ?? [];
  if (capability === undefined) return refuse('capability_wrong');
  return { kind, capabilityHash: sha256(Buffer.from(capability, 'base64url'), 'base64url') };
};
