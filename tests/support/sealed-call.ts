import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { envelopeAad, envelopeInfo, type EnvelopeUse } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Envelope, TicketCall } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { start } from './moments.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const utf8 = (text: string) => new TextEncoder().encode(text);
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

export const newTicketId = (): TicketId => randomUUID() as TicketId;
export const newCapability = (): string => base64url(randomBytes(32));
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const aCall = (capabilityHash = hashOf(newCapability())): TicketCall => ({
  kind: 'ticket/v1',
  context: {
    procedureId: 'acte-naissance',
    procedureVersion: 'v1',
    stepId: 'lieu',
    locale: 'fr',
    needs: ['seated'],
  },
  capabilityHash,
});

export interface SealOptions {
  readonly communeId: CommuneId;
  readonly kioskId: KioskId;
  readonly key: SealKey;
  readonly ticketId?: TicketId;
  readonly seq?: number;
  readonly createdAt?: Instant;
  readonly use?: EnvelopeUse;
  /** What is inside; a call unless a test puts something else. */
  readonly content?: unknown;
}

/** Seals as a kiosk does. */
export const seal = async (options: SealOptions): Promise<Envelope> => {
  const { communeId, kioskId, key, ticketId = newTicketId(), seq = 1, createdAt = start } = options;
  const { use = 'ticket' } = options;
  const { encapsulatedSecret, ciphertext } = await suite.Seal(
    await suite.DeserializePublicKey(Buffer.from(key.publicKey, 'base64url')),
    utf8(JSON.stringify(options.content ?? aCall())),
    {
      info: utf8(envelopeInfo(communeId, key.keyId, use)),
      aad: utf8(envelopeAad({ kioskId, ticketId, seq, createdAt })),
    },
  );
  return {
    v: 1,
    suite: 'P256-SHA256-A256GCM',
    keyId: key.keyId,
    kioskId,
    ticketId,
    seq,
    createdAt,
    enc: base64url(encapsulatedSecret),
    ciphertext: base64url(ciphertext),
    digest: createHash('sha256').update(encapsulatedSecret).update(ciphertext).digest('base64url'),
  };
};
