import type { TicketCall } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TicketContext } from '#core/ticket/ticket.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { sha256 } from '../bytes/sha256.ts';
import type { Seal } from '../outbox/keep.ts';
import { sealCall } from '../outbox/seal.ts';
import { chooseSealKey } from '../outbox/seal-key.ts';
import type { KioskIdentity } from '../ports/identity-store.ts';
import type { Random } from '../ports/random.ts';

/** One call in the hands of one person. The capability is nowhere but here, in memory, and dies with it. */
export interface OwnCall {
  readonly ticketId: TicketId;
  /** 256 random bits, base64url. */
  readonly capability: string;
  readonly capabilityHash: () => Promise<string>;
  readonly since: Instant;
}

export const makeOwnCall = (random: Random, since: Instant): OwnCall => {
  const bytes = random.bytes(32);
  return {
    ticketId: random.uuid() as TicketId,
    capability: toBase64url(bytes),
    capabilityHash: () => sha256(bytes),
    since,
  };
};

/** How the outbox is to seal this call. Rejects when there is nobody to seal as, or no key to seal to. */
export const sealOf = async (
  own: OwnCall,
  { needs, ...context }: TicketContext,
  identity: KioskIdentity | null,
  now: Instant,
): Promise<Seal> => {
  const key = identity && chooseSealKey(identity.kiosk.sealKeys, now);
  if (identity === null || key === null)
    throw new Error('this browser is no kiosk, or knows no key to seal to');
  const capabilityHash = await own.capabilityHash();
  const call: TicketCall = { kind: 'ticket/v1', context: { ...context, needs: [...needs] }, capabilityHash };
  const { communeId, kioskId } = identity.kiosk;
  return (seq, createdAt) =>
    sealCall(call, { communeId, kioskId, ticketId: own.ticketId, seq, createdAt, key });
};
