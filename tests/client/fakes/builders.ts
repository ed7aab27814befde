import type { EnrolledKiosk, HeartbeatReply } from '#contract/schemas/kiosk.ts';
import type { RequestReceipt } from '#contract/schemas/request.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, QueueId, SiteId, TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';

export const commune = 'ville-haute' as CommuneId;
export const start = instant(1_795_000_000_000);

export const ticketIdOf = (n: number): TicketId =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as TicketId;

export const aView = (change: Partial<TicketView> = {}): TicketView => ({
  state: 'waiting',
  number: 'A-001',
  openedAt: start,
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  place: 1,
  agentFirstName: null,
  ...change,
});

export const aDeskTicket = (n: number, change: Partial<DeskTicket> = {}): DeskTicket => ({
  ticketId: ticketIdOf(n),
  state: 'waiting',
  number: `A-${String(n).padStart(3, '0')}`,
  kioskLabel: 'Borne 1',
  place: 'Hall',
  procedureId: null,
  procedureVersion: null,
  stepId: null,
  locale: 'fr',
  needs: [],
  openedAt: instant(start + n),
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  mine: false,
  fence: null,
  heldBy: null,
  ...change,
});

export const aRequestReceipt = (change: Partial<RequestReceipt> = {}): RequestReceipt => ({
  requestId: ticketIdOf(1),
  digest: 'd',
  committedAt: start,
  trackingCode: 'ABCD-EFGH-J',
  dueOn: '2026-12-08',
  ...change,
});

export const anEnrolledKiosk = (publicKey = 'p'): EnrolledKiosk => ({
  communeId: commune,
  siteId: 'mairie' as SiteId,
  siteName: 'Mairie',
  kioskId: 'borne-1' as KioskId,
  label: 'Borne 1',
  place: 'Hall',
  queueId: 'mairie' as QueueId,
  pxPerMm: 4,
  sealKeys: [{ keyId: 'k1', publicKey, notAfter: instant(1_900_000_000_000) }],
});

export const aHeartbeatReply = (change: Partial<HeartbeatReply> = {}): HeartbeatReply => ({
  now: start,
  presence: { available: 1, busy: 0, seenAt: start },
  waiting: 0,
  sealKeys: [],
  contentVersion: 'v1',
  calledHereAt: null,
  outOfService: false,
  ...change,
});
