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
  queues: [{ queueId, kind: 'site', name: 'Accueil', siteId: 'mairie-17' }],
  endsAt: now + 36_000_000,
  demo: false,
};

export const attemptId = '7d1c2b3a-4e5f-4a6b-8c7d-0123456789ab';
const standing = { is: 'to-pay' };
const shownBill = {
  reference: 'FA-2026 104',
  amount: 4_250,
  label: 'Centre de loisirs',
  payee: 'Régie familles',
};

export const billView = {
  ...shownBill,
  issuedOn: '2026-11-02',
  dueOn: '2026-11-30',
  standing,
  means: ['online', 'counter'],
};

export const paymentView = {
  attemptId,
  code: 'K7QM-2RTX',
  startedAt: now,
  word: { word: 'in-progress', until: now + 1_200_000 },
  paidAt: null,
  paidBy: null,
  bill: shownBill,
  mayTryAgainAt: now + 1_200_000,
  receiptMailed: false,
};

export const invitationView = {
  state: 'shown',
  openedAt: null,
  endsAt: now + 1_800_000,
  payment: null,
};

const proof = { reference: 'FA-2026 104', amount: 4_250 };
const place = { procedureId: 'payer-une-facture', procedureVersion: 'v1', stepId: 'payer', locale: 'fr' };
const hash = 'h'.repeat(43);

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
const attempt = { communeId, attemptId };
const invitation = { communeId, invitationId: attemptId };
const request = { communeId, requestId: ticketId };

const questionOf = { communeId, ticketId, questionId: ticketId };
const ownQuestion = {
  questionId: ticketId,
  toQueue: 'telephone',
  toName: 'Téléphone',
  reason: 'deadline',
  text: null,
  state: 'asked',
  askedAt: now,
  answer: null,
  answeredAt: null,
};
const deskQuestion = {
  ...ownQuestion,
  fromName: 'Accueil',
  procedureId: 'payer-une-facture',
  stepId: 'payer',
  locale: 'fr',
};
const pageReport = {
  page: { kind: 'screen', id: 'find', stepId: null },
  version: 'a1b2c3d4e5f6a7b8c9d0',
  locale: 'fr',
  reason: 'unclear',
};
const deskReport = {
  ...pageReport,
  reportId: ticketId,
  origin: 'resident',
  state: 'seen',
  times: 3,
  firstOn: '2026-11-20',
  lastOn: '2026-11-21',
  repliedOn: null,
  reply: null,
};

const requestReceipt = {
  requestId: ticketId,
  digest: 'd'.repeat(43),
  committedAt: now,
  trackingCode: 'ABCD-EFGH-J',
  dueOn: '2026-12-04',
};

const requestStanding = {
  about: 'claim',
  state: 'received',
  receivedAt: now,
  dueOn: '2026-12-04',
  answeredAt: null,
};

const deskRequest = {
  requestId: ticketId,
  trackingCode: 'ABCD-EFGH-J',
  about: 'claim',
  service: 'regie',
  procedureId: 'contester-facture',
  locale: 'fr',
  state: 'accepted',
  receivedAt: now,
  dueOn: '2026-12-04',
  late: false,
  answers: [],
  evidence: null,
  answer: null,
};

const callback = { communeId, callbackId: ticketId };

const callbackStanding = {
  state: 'promised',
  slot: { date: '2026-11-26', from: 810, to: 1_020 },
  receivedAt: now,
};

const deskCallback = {
  ...callbackStanding,
  callbackId: ticketId,
  trackingCode: 'ABCD-EFGH-J',
  dueAt: now,
  late: false,
  siteId: null,
  procedureId: null,
  stepId: null,
  locale: 'fr',
  tries: 0,
  mine: false,
  answer: null,
};

const paymentAlert = {
  alertId: attemptId,
  kind: 'unverified',
  reference: 'FA-2026 104',
  amount: 4_250,
  code: 'K7QM-2RTX',
  raisedAt: now,
  settledAt: now,
  found: 'paid',
};

const staffInvitation = {
  invitationId: attemptId,
  email: 'nadia@exemple.fr',
  staffId: null,
  roles: ['facilitator'],
  queueIds: [queueId],
  endsAt: now,
  mayChange: true,
};

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
  listDemoBills: { params: commune, reply: { bills: [] } },
  listSealKeys: { params: commune, reply: { sealKeys: [] } },
  sendRequest: { params: request, body: { envelope }, reply: requestReceipt },
  sendRequestFromHome: { params: request, body: { envelope }, reply: requestReceipt },
  trackRequest: { params: commune, body: { code: 'ABCD-EFGH-J' }, reply: requestStanding },
  readRequestAnswer: {
    params: commune,
    body: { secret: 'A'.repeat(26) },
    reply: { ...requestStanding, answer: null },
  },
  listRequests: {
    params: commune,
    query: { after: `waiting~2026-11-20~1764000000000~${ticketId}` },
    reply: {
      requests: [deskRequest],
      rest: { waiting: null, over: { count: 1, after: `over~1764000000000~${ticketId}` } },
    },
  },
  answerRequest: { params: request, body: { state: 'accepted', answer: null }, reply: deskRequest },
  trackCallback: { params: commune, body: { code: 'ABCD-EFGH-J' }, reply: callbackStanding },
  readOwnCallback: { params: commune, body: { secret: 'A'.repeat(26) }, reply: callbackStanding },
  cancelCallback: { params: commune, body: { secret: 'A'.repeat(26) }, reply: callbackStanding },
  listCallbacks: {
    params: commune,
    query: { after: `waiting~mine~1764000000000~1764000000000~${ticketId}` },
    reply: {
      callbacks: [deskCallback],
      rest: { waiting: { count: 41, after: `waiting~others~1~1~${ticketId}` }, over: null },
    },
  },
  takeCallback: { params: callback, body: {}, reply: deskCallback },
  giveBackCallback: { params: callback, body: {}, reply: deskCallback },
  callOffCallback: { params: callback, body: {}, reply: deskCallback },
  writeCallbackAnswer: { params: callback, body: { answer: 'Oui.' }, reply: deskCallback },
  readCallbackNumber: { params: callback, reply: { number: '+33612345678' } },
  noteCallbackTry: { params: callback, body: { reached: true }, reply: deskCallback },
  shareBill: { params: ticket, body: proof, reply: { until: now + 900_000 } },
  showScreen: {
    params: ticket,
    body: { nth: 1, takenAt: now, screen: { locale: 'fr', procedure: null } },
    reply: {},
  },
  followPointing: { params: ticket },
  followScreen: { params: ticket },
  point: { params: ticket, body: { target: { kind: 'action', id: 'next' } }, reply: {} },
  readAccountCard: {
    params: ticket,
    reply: { bill: billView, attempts: [], sharedAt: now, until: now + 900_000 },
  },
  readAccessJournal: {
    params: commune,
    body: { reference: 'FA-2026 104', reason: 'Plainte du 12 novembre' },
    reply: { looks: [] },
  },
  findBillAtDesk: { params: commune, body: proof, reply: billView },
  listPaymentAlerts: { params: commune, reply: { alerts: [paymentAlert] } },
  settlePaymentAlert: {
    params: { communeId, alertId: attemptId },
    body: { found: 'paid' },
    reply: paymentAlert,
  },
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
  countVisit: {
    params: commune,
    body: { procedureId: 'acte', stepId: 'qui', ended: 'left', mode: 'alone', opinion: null },
    reply: {},
  },
  readTicket: { params: ticket, reply: ticketView },
  followTicket: { params: ticket },
  sayNeeds: { params: ticket, body: { needs: ['deaf'] }, reply: ticketView },
  cancelTicket: { params: ticket, body: {}, reply: { ...ticketView, state: 'cancelled' } },
  findBill: { params: commune, body: proof, reply: billView },
  startPayment: {
    params: attempt,
    body: { ...proof, email: null, capabilityHash: hash, locale: 'fr', invitation: null, backTo: 'home' },
    reply: { payment: paymentView, payPage: 'https://payer.exemple.fr/?idop=1' },
  },
  readPayment: { params: attempt, reply: paymentView },
  followPayment: { params: attempt },
  mailReceipt: { params: attempt, body: { email: 'parent@exemple.fr', locale: 'fr' }, reply: {} },
  readReturn: { params: commune, body: { token: 't'.repeat(43) }, reply: paymentView },
  inviteToPay: {
    params: invitation,
    body: { ...proof, place, capabilityHash: hash, doorHash: hash },
    reply: invitationView,
  },
  followInvitation: { params: invitation },
  endInvitation: { params: invitation, body: {}, reply: {} },
  openInvitation: {
    params: invitation,
    body: { secret: 's'.repeat(43) },
    reply: { bill: billView, place, siteId: 'mairie-17', endsAt: now + 1_800_000, payment: null },
  },
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
  holdTicket: { params: ticket, body: { fence: 1 }, reply: { ...deskTicket, state: 'taken' } },
  markTicketSeen: { params: ticket, body: {}, reply: { ...deskTicket, state: 'missed', seen: true } },
  openCounterTicket: {
    params: { ...queue, ...ticket },
    body: { procedureId: null, procedureVersion: null, locale: 'fr', needs: [], serves: false },
    reply: { ...deskTicket, origin: 'counter' },
  },
  openPhoneTicket: {
    params: { ...queue, ...ticket },
    body: { procedureId: null, procedureVersion: null, locale: 'fr', needs: ['deaf'] },
    reply: { ...deskTicket, origin: 'phone' },
  },
  sayPresent: {
    params: queue,
    body: { availability: 'available', holds: [] },
    reply: { now, holds: [], colleagues: { available: 1, busy: 0 } },
  },
  listKiosks: { params: commune, reply: { kiosks: [] } },
  countVainSearch: { params: commune, body: { locale: 'fr', terms: ['piscine'] }, reply: {} },
  listAskableQueues: {
    params: commune,
    reply: { queues: [{ queueId: 'telephone', name: 'Téléphone', service: true }] },
  },
  listTicketQuestions: { params: ticket, reply: { questions: [ownQuestion] } },
  askColleague: {
    params: questionOf,
    body: { toQueue: 'telephone', reason: 'deadline', text: null },
    reply: ownQuestion,
  },
  withdrawQuestion: { params: questionOf, body: {}, reply: ownQuestion },
  listQuestions: { params: commune, reply: { questions: [deskQuestion] } },
  answerQuestion: {
    params: { communeId, questionId: ticketId },
    body: { answer: 'Deux mois.' },
    reply: deskQuestion,
  },
  reportPage: { params: commune, body: pageReport, reply: {} },
  listAnsweredReports: {
    params: commune,
    reply: {
      reports: [
        {
          page: pageReport.page,
          reason: 'unclear',
          times: 3,
          state: 'fixed',
          reply: null,
          repliedOn: '2026-11-21',
        },
      ],
    },
  },
  reportPageFromDesk: { params: commune, body: { ...pageReport, reason: 'rule-changed' }, reply: {} },
  listReports: { params: commune, reply: { reports: [deskReport], total: 1 } },
  answerReport: {
    params: { communeId, reportId: ticketId },
    body: { state: 'seen', reply: null },
    reply: deskReport,
  },
  listVainSearches: {
    params: commune,
    reply: { since: '2026-08-24', searches: [{ locale: 'fr', term: null, searches: 3, days: 2 }] },
  },
  listOverdueFacts: {
    params: commune,
    reply: {
      today: '2026-11-22',
      facts: [
        {
          owner: 'Régie',
          what: 'Le fait « delai »',
          file: 'procedures/x/procedure.yaml',
          line: 12,
          reviewBy: '2026-11-01',
          value: '15 jours',
          source: 'https://exemple.fr/delai',
        },
      ],
      soon: [],
    },
  },
  readAgentGuides: {
    params: commune,
    reply: {
      contentVersion: 'content-1',
      parts: [
        {
          id: 'bill',
          version: 'guide-1',
          facts: {},
          texts: { 'agents.check.0': 'La date de la facture' },
          lines: [],
          checkTexts: ['agents.check.0'],
          pitfallTexts: [],
        },
      ],
    },
  },
  listNotices: { params: commune, reply: { notices: [] } },
  putNotice: {
    params: { communeId, siteId: 'mairie-17', noticeId: attemptId },
    body: { closes: true, fromAt: now, toAt: now + 3_600_000, texts: { fr: 'Fermé pour travaux.' } },
    reply: {},
  },
  endNotice: { params: { communeId, siteId: 'mairie-17', noticeId: attemptId }, reply: {} },
  listPublicNotices: {
    params: commune,
    reply: {
      notices: [
        {
          siteId: 'mairie-17',
          noticeId: attemptId,
          closes: false,
          hours: { date: '2026-11-28', from: 540, to: 720 },
          fromAt: now,
          toAt: now + 3_600_000,
          texts: { fr: 'Le samedi des passeports.' },
        },
      ],
    },
  },
  listStatisticWeeks: { params: commune, reply: { weeks: ['2026-11-09'] } },
  readStatistics: {
    params: { communeId, week: '2026-11-09' },
    reply: {
      week: '2026-11-09',
      places: [
        {
          queueId,
          splits: [
            {
              split: 'hour',
              within: '',
              total: 12,
              cells: [
                { key: '9', n: 12 },
                { key: '10', n: 0 },
              ],
            },
          ],
        },
      ],
    },
  },
  listPresenceGaps: {
    params: commune,
    query: { week: '2026-11-16' },
    reply: {
      sites: [
        {
          siteId: 'mairie-17',
          days: [{ date: '2026-11-16', watched: [{ from: 510, to: 1_020 }], gaps: [{ from: 720, to: 765 }] }],
        },
      ],
    },
  },
  offerCallback: {
    params: ticket,
    body: { fence: 1 },
    reply: { ...deskTicket, callbackOffer: 'proposed' },
  },
  answerCallbackOffer: {
    params: ticket,
    body: { accepts: true },
    reply: { ...ticketView, callbackOffer: 'accepted' },
  },
  promiseCallback: {
    params: { ...ticket, callbackId: ticketId },
    body: { fence: 1, number: '+33612345678', slot: callbackStanding.slot },
    reply: { trackingCode: 'ABCD-EFGH-J', dueAt: now },
  },
  listStaff: {
    params: commune,
    reply: { accounts: [], invitations: [], grantable: { roles: ['facilitator'], queues: [] } },
  },
  inviteStaff: {
    params: commune,
    body: { email: 'nadia@exemple.fr', roles: ['facilitator'], queueIds: [queueId] },
    reply: { invitation: staffInvitation, token: 't'.repeat(43), mailed: false },
  },
  inviteAgain: {
    params: { communeId, staffId: 'amina' },
    body: {},
    reply: { invitation: staffInvitation, token: 't'.repeat(43), mailed: false },
  },
  withdrawInvitation: { params: { communeId, invitationId: attemptId }, reply: {} },
  changeStaff: {
    params: { communeId, staffId: 'amina' },
    body: { roles: ['facilitator'], queueIds: [queueId], suspended: false },
    reply: {},
  },
  removeStaff: { params: { communeId, staffId: 'amina' }, reply: {} },
  changePassword: {
    params: commune,
    body: { current: 'ancienne-phrase', next: 'nouvelle-phrase' },
    reply: {},
  },
  showFirstName: { params: commune, body: { shows: true }, reply: {} },
  openStaffInvitation: {
    params: commune,
    body: { token: 't'.repeat(43) },
    reply: {
      email: 'nadia@exemple.fr',
      roles: ['facilitator'],
      firstName: '',
      name: '',
      showsFirstName: false,
      endsAt: now,
    },
  },
  acceptStaffInvitation: {
    params: commune,
    body: {
      token: 't'.repeat(43),
      firstName: 'Nadia',
      name: 'Nadia Roy',
      showsFirstName: true,
      password: 'trois chevaux verts',
    },
    reply: {},
  },
  makeEnrolmentCode: { params: kiosk, body: {}, reply: { code: 'ABCD-EFGH', expiresAt: now + 600_000 } },
  revokeKiosk: { params: kiosk, body: {}, reply: {} },
};
