import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { after, instant, minutes, type Instant } from '#core/instant.ts';

/** 13 h 30 in Paris on a Monday of November; examples and tests count minutes from here. */
const start = instant(Date.UTC(2026, 10, 23, 12, 30));

export const at = (minute: number): Instant => after(start, minutes(minute));

let made = 0;

const nextId = (): TicketId => {
  made += 1;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}` as TicketId;
};

/** A waiting call from kiosk 2, unless told otherwise. */
export const aTicket = (change: Partial<DeskTicket>): DeskTicket => ({
  ticketId: nextId(),
  state: 'waiting',
  number: 'A-027',
  kioskLabel: 'Borne 2',
  place: 'hall',
  procedureId: 'acte-naissance',
  procedureVersion: 'v1',
  stepId: 'pour-quoi',
  locale: 'fr',
  needs: [],
  openedAt: at(55),
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  mine: false,
  fence: null,
  heldBy: null,
  ...change,
});
