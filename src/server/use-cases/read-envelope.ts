import * as v from 'valibot';
import { type Envelope, type TicketCall, ticketCall } from '#contract/schemas/ticket.ts';
import type { KioskActor } from '../actor.ts';
import type { SealKeys } from '../ports/seal-keys.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return null;
  }
};

/** The call inside an envelope; null when it is not this kiosk's, does not open, or holds something else. */
export const readEnvelope = async (
  sealKeys: SealKeys,
  kiosk: KioskActor,
  envelope: Envelope,
): Promise<TicketCall | null> => {
  if (envelope.kioskId !== kiosk.kioskId) return null;
  const sealed = await sealKeys.open(kiosk.communeId, envelope);
  const call = sealed && v.safeParse(ticketCall, jsonOf(sealed));
  return call?.success ? call.output : null;
};
