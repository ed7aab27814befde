import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { envelopeAad, envelopeInfo } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import { envelope, type Envelope, ticketCall, type TicketCall } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { digestOf } from './digest.ts';
import { sealCall } from './seal.ts';
import { chooseSealKey } from './seal-key.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const commune = 'belleville' as CommuneId;
const bound = {
  kioskId: 'borne-1' as KioskId,
  ticketId: '6a0f2f0e-5b0d-4c57-9d0b-6a3f0c7f1a11' as TicketId,
  seq: 7,
  createdAt: instant(1_795_000_000_000),
};
const call: TicketCall = {
  kind: 'ticket/v1',
  context: {
    procedureId: 'acte-naissance',
    procedureVersion: 'v1',
    stepId: 'qui',
    locale: 'fr',
    needs: ['deaf'],
  },
  capabilityHash: 'x'.repeat(43),
};

const sealed = async (): Promise<{ envelope: Envelope; open: (aad: string) => Promise<unknown> }> => {
  const pair = await suite.GenerateKeyPair();
  const publicKey = toBase64url(await suite.SerializePublicKey(pair.publicKey));
  const key: SealKey = { keyId: 'k1', publicKey, notAfter: instant(1_800_000_000_000) };
  const made = await sealCall(call, { ...bound, communeId: commune, key });
  const open = async (aad: string): Promise<unknown> =>
    JSON.parse(
      new TextDecoder().decode(
        await suite.Open(pair, fromBase64url(made.enc), fromBase64url(made.ciphertext), {
          info: bytes(envelopeInfo(commune, 'k1')),
          aad: bytes(aad),
        }),
      ),
    );
  return { envelope: made, open };
};

describe('a sealed call', () => {
  it('has the shape of the wire and the digest of its content', async () => {
    const made = await sealed();
    expect(v.parse(envelope, made.envelope)).toEqual(made.envelope);
    expect(await digestOf(made.envelope)).toBe(made.envelope.digest);
  });

  it('opens with the private key to what was sealed', async () => {
    const { open } = await sealed();
    expect(v.parse(ticketCall, await open(envelopeAad(bound)))).toEqual(call);
  });

  it('does not open as another ticket, or under another number', async () => {
    const { open } = await sealed();
    await expect(open(envelopeAad({ ...bound, seq: 8 }))).rejects.toThrow();
    await expect(open(envelopeAad({ ...bound, kioskId: 'borne-2' as KioskId }))).rejects.toThrow();
  });

  it('shows nothing of the procedure in what lies on the disk', async () => {
    const made = await sealed();
    expect(JSON.stringify(made.envelope)).not.toContain('acte-naissance');
    expect(atob(made.envelope.ciphertext.replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('acte');
  });
});

describe('the key to seal with', () => {
  const key = (keyId: string, notAfter: number): SealKey => ({
    keyId,
    publicKey: 'p',
    notAfter: instant(notAfter),
  });
  it('is the first that is still good', () => {
    expect(chooseSealKey([key('a', 5), key('b', 20), key('c', 30)], instant(10))?.keyId).toBe('b');
  });
  it('is the one that lasts longest when a clock says that all are over', () => {
    expect(chooseSealKey([key('a', 5), key('b', 7), key('c', 6)], instant(10))?.keyId).toBe('b');
    expect(chooseSealKey([], instant(10))).toBeNull();
  });
});
