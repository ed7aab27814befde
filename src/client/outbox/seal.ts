import type { CipherSuite } from 'hpke';
import { envelopeAad, envelopeInfo, type EnvelopeUse } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { CallbackBody } from '#contract/schemas/callback.ts';
import type { RequestBody } from '#contract/schemas/request.ts';
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

let suite: Promise<CipherSuite> | null = null;

/** The waiting screen can do without; a page fetches it in the calm after, so that a cut network takes nothing away. */
export const readySeal = (): Promise<CipherSuite> => {
  suite ??= import('hpke').then(
    (hpke) =>
      new hpke.CipherSuite(hpke.KEM_DHKEM_P256_HKDF_SHA256, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES_256_GCM),
  );
  suite.catch(() => {
    suite = null;
  });
  return suite;
};

const encoder = new TextEncoder();

/** Seals a call to the commune's key. After this not even this kiosk can read it. */
export const sealCall = (call: TicketCall, of: SealOf): Promise<Envelope> => seal(call, of, 'ticket');

/** The same for a request to a service: neither ever opens as the other. */
export const sealRequest = (body: RequestBody | CallbackBody, of: SealOf): Promise<Envelope> =>
  seal(body, of, 'request');

const seal = async (content: unknown, of: SealOf, use: EnvelopeUse): Promise<Envelope> => {
  const { communeId, kioskId, ticketId, seq, createdAt, key } = of;
  const sealer = await readySeal();
  const recipient = await sealer.DeserializePublicKey(fromBase64url(key.publicKey));
  const { encapsulatedSecret, ciphertext } = await sealer.Seal(
    recipient,
    encoder.encode(JSON.stringify(content)),
    {
      info: encoder.encode(envelopeInfo(communeId, key.keyId, use)),
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
