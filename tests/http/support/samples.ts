import type { RouteName } from '#contract/routes.ts';

/** Ids and values that every test of the door shares; none of them is real. */
export const now = Date.UTC(2026, 10, 22, 10, 0, 0);
export const communeId = 'paris';
export const kioskId = 'kiosk-1';
export const queueId = 'accueil-17';
export const ticketId = '5f0c6a52-3f0d-4b5e-9c1a-0123456789ab';

export const ticketView = {
  state: 'waiting',
  number: 'A-042',
  openedAt: now,
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  place: 1,
  agentFirstName: null,
};

export const deskTicket = {
  ticketId,
  state: 'waiting',
  number: 'A-042',
  kioskLabel: 'Borne 1',
  place: 'Hall',
  procedureId: null,
  procedureVersion: null,
  stepId: null,
  locale: 'fr',
  needs: [],
  openedAt: now,
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  mine: false,
  fence: null,
  heldBy: null,
};

export const deskSession = {
  staffId: 'amina',
  name: 'Amina D.',
  showsFirstName: false,
  roles: ['facilitator'],
  queues: [{ queueId, name: 'Accueil', siteId: 'mairie-17' }],
  endsAt: now + 36_000_000,
  demo: false,
};

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) };
const presence = { available: 1, busy: 0, seenAt: now };
const envelope = {
  v: 1,
  suite: 'P256-SHA256-A256GCM',
  keyId: 'k1',
  kioskId,
  ticketId,
  seq: 1,
  createdAt: now,
  enc: 'e'.repeat(87),
  ciphertext: 'c'.repeat(200),
  digest: 'd'.repeat(43),
};

const commune = { communeId };
const ticket = { communeId, ticketId };
const queue = { communeId, queueId };
const kiosk = { communeId, kioskId };

export interface Sample {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What the use case answers; the streams have none. */
  readonly reply?: unknown;
}

/** One right request for each route, and a right answer to it. A route without one does not compile. */
export const samples: Readonly<Record<RouteName, Sample>> = {
  health: {
    params: {},
    reply: { status: 'ok', buildId: 'test', contentVersion: 'v1', now, demo: true },
  },
  listDemoAccounts: { params: commune, reply: { accounts: [] } },
  listDemoKiosks: { params: commune, reply: { kiosks: [] } },
  makeDemoCode: { params: kiosk, body: {}, reply: { code: 'ABCD-EFGH' } },
  enrolKiosk: {
    params: commune,
    body: { code: 'ABCD-EFGH', publicKey, proof: 'a.b.c' },
    reply: {
      communeId,
      siteId: 'mairie-17',
      siteName: 'Mairie',
      kioskId,
      label: 'Borne 1',
      place: 'Hall',
      queueId,
      pxPerMm: 3.8,
      sealKeys: [],
    },
  },
  beat: {
    params: commune,
    body: { buildId: 'test', contentVersion: null, outboxWaiting: 0, highestSeq: 0 },
    reply: {
      now,
      presence,
      waiting: 0,
      sealKeys: [],
      contentVersion: 'v1',
      calledHereAt: null,
      outOfService: false,
    },
  },
  openTicket: {
    params: ticket,
    body: { envelope, heldForMillis: 0, personLeft: false },
    reply: { ticketId, digest: 'd'.repeat(43), committedAt: now, ticket: ticketView },
  },
  endVisit: { params: commune, body: {}, reply: {} },
  readTicket: { params: ticket, reply: ticketView },
  followTicket: { params: ticket },
  cancelTicket: { params: ticket, body: {}, reply: { ...ticketView, state: 'cancelled' } },
  signIn: { params: commune, body: { email: 'amina@exemple.fr', password: 'bonne-phrase' } },
  readSession: { params: commune, reply: deskSession },
  signOut: { params: commune },
  readQueue: {
    params: queue,
    reply: { seq: 0, now, tickets: [deskTicket], colleagues: { available: 1, busy: 0 } },
  },
  // After the last number there is: the stream answers `reset` and ends.
  followQueue: { params: queue, query: { after: '5' } },
  takeTicket: { params: ticket, body: {}, reply: { ...deskTicket, state: 'taken', mine: true, fence: 1 } },
  arriveAtTicket: { params: ticket, body: { fence: 1 }, reply: { ...deskTicket, state: 'arrived' } },
  settleTicket: {
    params: ticket,
    body: { fence: 1, outcome: 'helped' },
    reply: { ...deskTicket, state: 'done' },
  },
  releaseTicket: { params: ticket, body: { fence: 1 }, reply: deskTicket },
  sayPresent: {
    params: queue,
    body: { availability: 'available', holds: [] },
    reply: { now, holds: [], colleagues: { available: 1, busy: 0 } },
  },
  listKiosks: { params: commune, reply: { kiosks: [] } },
  makeEnrolmentCode: { params: kiosk, body: {}, reply: { code: 'ABCD-EFGH', expiresAt: now + 600_000 } },
  revokeKiosk: { params: kiosk, body: {}, reply: {} },
};
