import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

/** What a sealed message is for; one that was sealed for the one never opens as the other. */
export type EnvelopeUse = 'ticket' | 'request';

/** The name, in the place of a kiosk's, under which a browser at home seals. No kiosk may have it. */
export const homeKioskId = 'home' as KioskId;

/** HPKE `info`: binds a sealed message to its use, its commune and the key it was sealed to. */
export const envelopeInfo = (commune: CommuneId, keyId: string, use: EnvelopeUse = 'ticket'): string =>
  `cote-a-cote/${use}/v1|${commune}|${keyId}`;

/** HPKE `aad`: binds a sealed message to the kiosk, the ticket, the place in the kiosk's count and the time. */
export const envelopeAad = (of: {
  readonly kioskId: KioskId;
  readonly ticketId: TicketId;
  readonly seq: number;
  readonly createdAt: Instant;
}): string => `${of.kioskId}|${of.ticketId}|${of.seq}|${of.createdAt}`;
