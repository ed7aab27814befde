import type { DeskTicket } from '#contract/schemas/ticket.ts';

/** How an agent meets the person of a call: beside them at a kiosk, from elsewhere, at the counter, on the phone. */
export type Meeting = 'kiosk' | 'remote' | 'counter' | 'phone';

export const meetingOf = ({
  origin = 'kiosk',
  heldRemotely = false,
}: Pick<DeskTicket, 'origin' | 'heldRemotely'>): Meeting =>
  origin === 'kiosk' && heldRemotely ? 'remote' : origin;
