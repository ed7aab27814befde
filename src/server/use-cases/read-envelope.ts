import * as v from 'valibot';
import type { EnvelopeUse } from '#contract/envelope-binding.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId } from '#core/ids.ts';
import type { SealKeys } from '../ports/seal-keys.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return null;
  }
};

/** Who sealed it, for what, and what must be inside. */
export interface Expected<T> {
  readonly communeId: CommuneId;
  readonly kioskId: KioskId;
  readonly use: EnvelopeUse;
  readonly content: v.GenericSchema<unknown, T>;
}

/** What is inside an envelope; null when it is not theirs, does not open, or holds something else. */
export const readEnvelope = async <T>(
  sealKeys: SealKeys,
  { communeId, kioskId, use, content }: Expected<T>,
  envelope: Envelope,
): Promise<T | null> => {
  if (envelope.kioskId !== kioskId) return null;
  const sealed = await sealKeys.open(communeId, envelope, use);
  const inside = sealed && v.safeParse(content, jsonOf(sealed));
  return inside?.success ? inside.output : null;
};
