import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { envelopeAad, envelopeInfo } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Envelope, TicketCall } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { digestOfParts } from './digest.ts';

/** What a message is bound to: opened under any other kiosk, ticket, number, time, commune or key, it does not open. */
export interface SealOf {
  readonly communeId: CommuneId;
  readonly kioskId: KioskId;
  readonly ticketId: TicketId;
  readonly seq: number;
  readonly createdAt: Instant;
  readonly key: SealKey;
}

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const encoder = new TextEncoder();

/** Seals a call to the commune's key. After this not even this kiosk can read it. */
export const sealCall = async (call: TicketCall, of: SealOf): Promise<Envelope> => {
  const { communeId, kioskId, ticketId, seq, createdAt, key } = of;
  const recipient = await suite.DeserializePublicKey(fromBase64url(key.publicKey));
  const { encapsulatedSecret, ciphertext } = await suite.Seal(
    recipient,
    encoder.encode(JSON.stringify(call)),
    {
      info: encoder.encode(envelopeInfo(communeId, key.keyId)),
      aad: encoder.encode(envelopeAad({ kioskId, ticketId, seq, createdAt })),
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
    enc: toBase64url(encapsulatedSecret),
    ciphertext: toBase64url(ciphertext),
    digest: await digestOfParts(encapsulatedSecret, ciphertext),
  };
};
