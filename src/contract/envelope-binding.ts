import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

/** HPKE `info`: binds a sealed message to its use, its commune and the key it was sealed to. */
export const envelopeInfo = (commune: CommuneId, keyId: string): string =>
  `cote-a-cote/ticket/v1|${commune}|${keyId}`;

/** HPKE `aad`: binds a sealed message to the kiosk, the ticket, the place in the kiosk's count and the time. */
export const envelopeAad = (of: {
  readonly kioskId: KioskId;
  readonly ticketId: TicketId;
  readonly seq: number;
  readonly createdAt: Instant;
}): string => `${of.kioskId}|${of.ticketId}|${of.seq}|${of.createdAt}`;
