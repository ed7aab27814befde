import { randomUUID } from 'node:crypto';
import type { RouteName } from '#contract/routes.ts';
import type { CommuneId, QueueId, TicketId } from '#core/ids.ts';
import type { Role } from '#contract/schemas/desk.ts';
import { weighIn } from '#server/use-cases/weigh-in.ts';
import { minutes } from '#core/instant.ts';
import { dayEnd } from '#core/notice/day-hours.ts';
import { cents } from '#core/payment/cents.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted } from '../../support/acts.ts';
import { attemptsOf, pay, putBill } from '../../support/bills.ts';
import { aSlot, makeCallback, onCallback } from '../../support/callbacks.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { screenAt } from '../../support/together.ts';
import { makeRequest } from '../../support/requests.ts';
import { samples } from './samples.ts';
import { phones } from '../../support/house.ts';
import { type Whereabouts, type World, placeAt } from './rights-world.ts';

export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Makes what the route is about at that place, and asks for it. */
type Ask = (world: World, at: Whereabouts, role: Role) => Promise<Asked> | Asked;

/**
 * `self`: about the person who asks. `commune`: common to the commune's sites. `site`: what is of another site is not
 * found. `sites`: a list that leaves out what is of other sites.
 */
export type Scope = 'self' | 'commune' | 'site' | 'sites';

export interface DeskExpectation {
  readonly who: readonly Role[];
  readonly scope: Scope;
  /** Roles that reach the whole commune where the others reach their sites. */
  readonly wide?: readonly Role[];
  readonly ask: Ask;
  /** What is answered for another site, when it is not `not_found`. */
  readonly outside?: string;
  /** What who gets in is answered, when it is not 200. */
  readonly answers?: string;
  /** Ends the caller's session. */
  readonly ends?: boolean;
}

export type Expectation = DeskExpectation | 'public' | 'kiosk' | 'capability';

const everyone: readonly Role[] = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'];

const commune: Ask = (_, at) => ({ params: { communeId: placeAt[at].communeId } });

const communeWith =
  (body: Asked['body'] = {}): Ask =>
  (_, at) => ({ params: { communeId: placeAt[at].communeId }, body });

const queue =
  (rest: Omit<Asked, 'params'> = {}): Ask =>
  (_, at) => ({ params: { communeId: placeAt[at].communeId, queueId: placeAt[at].queueId }, ...rest });

const kiosk: Ask = (_, at) => ({
  params: { communeId: placeAt[at].communeId, kioskId: placeAt[at].kioskId },
  body: {},
});

const waitingTicket: Ask = async (world, at) => ({
  params: { communeId: placeAt[at].communeId, ticketId: (await world.waiting(at)).ticketId },
  body: {},
});

/** A week that no other place published. */
const publishedWeek: Ask = async ({ house }, at) => {
  const { communeId, queueId } = placeAt[at];
  const week = at === 'other site' ? '2026-11-02' : '2026-11-09';
  await house.stores.statistics.publish(communeId, { week, queueId }, []);
  return { params: { communeId, week } };
};

/** One that came after its person had left. */
const missedTicket: Ask = async (world, at) => ({
  params: {
    communeId: placeAt[at].communeId,
    ticketId: (await world.waiting(at, minutes(20))).ticketId,
  },
  body: {},
});

const entry =
  (body: Asked['body'] = {}): Ask =>
  (_, at) => {
    const { communeId, queueId } = placeAt[at];
    return { params: { communeId, queueId, ticketId: randomUUID() }, body };
  };

/** The queue of a service: who asks at their own site works there, at the other they do not. */
const phoneEntry: Ask = async ({ house, worker }, at, role) => {
  const { communeId } = placeAt[at];
  const queueId = at === 'own site' ? 'service' : 'other-service-annexe';
  await house.pool.rows(sql`
    INSERT INTO queue (commune_id, queue_id, kind, name, letter)
    VALUES (${communeId}, ${queueId}, 'phone', 'Service', 'S') ON CONFLICT DO NOTHING`);
  const { actor } = await worker(role);
  if (at === 'own site')
    await house.pool.rows(sql`
      INSERT INTO staff_queue (commune_id, staff_id, queue_id)
      VALUES (${communeId}, ${actor.staffId}, ${queueId}) ON CONFLICT DO NOTHING`);
  const body = samples.openPhoneTicket.body ?? {};
  return { params: { communeId, queueId, ticketId: randomUUID() }, body };
};

/** A caller whom the facilitator of that place has on the phone. */
const heldPhoneTicket: Ask = async (world, at) => {
  const asked = await phoneEntry(world, at, 'facilitator');
  const { communeId = '', queueId = '', ticketId = '' } = asked.params;
  const { actor } = await world.worker('facilitator', at);
  const said = { procedureId: null, procedureVersion: null, locale: 'fr', needs: [] } as const;
  await world.house.stores.deskEntries.open({
    communeId: communeId as CommuneId,
    queueId: queueId as QueueId,
    ticketId: ticketId as TicketId,
    origin: 'phone',
    serves: true,
    staffId: actor.staffId,
    now: start,
    leaseUntil: minutesLater(2),
    ...said,
  });
  return {
    params: { communeId, ticketId, callbackId: randomUUID() },
    body: { fence: 1, number: '+33612345678', slot: aSlot },
  };
};

const heldTicket =
  (rest: Readonly<Record<string, unknown>> = {}): Ask =>
  async (world, at) => {
    const { ticketId, fence } = await world.held(at);
    return { params: { communeId: placeAt[at].communeId, ticketId }, body: { fence, ...rest } };
  };

/** A call whose person shows their screen to who holds it. */
const shownScreen: Ask = async (world, at) => {
  const { communeId } = placeAt[at];
  const { ticketId, capabilityHash } = await world.held(at);
  asserted(
    await world.house.useCases.showScreen({
      actor: { kind: 'ticket', capabilityHash },
      params: { communeId, ticketId },
      query: undefined,
      body: { nth: 1, takenAt: start, screen: screenAt('purpose') as never },
      now: start,
    }),
  );
  return { params: { communeId, ticketId }, body: { target: { kind: 'choice', id: 'notary' } } };
};

/** The bill that the person of a held call shows to whoever holds it. */
const sharedBill: Ask = async (world, at) => {
  const { communeId } = placeAt[at];
  const { ticketId, capabilityHash } = await world.held(at);
  const { reference, amount } = await putBill(world.house, { communeId });
  asserted(
    await world.house.useCases.shareBill({
      actor: { kind: 'ticket', capabilityHash },
      params: { communeId, ticketId },
      query: undefined,
      body: { reference, amount: cents(amount) },
      now: start,
    }),
  );
  return { params: { communeId, ticketId } };
};

/** Sent to a service: to one where whoever asks works, or to another. */
const request: Ask = async (world, at) => {
  const { communeId, queueId } = placeAt[at];
  const { receipt } = await makeRequest(world.house, { service: queueId });
  return {
    params: { communeId, requestId: receipt.requestId },
    body: { state: 'accepted', answer: null },
  };
};

/** There is one of the service that is asked for, and one of another. */
const requests: Ask = async (world, at, role) => {
  const { params } = await request(world, at, role);
  await request(world, 'other site', role);
  return { params: { communeId: params['communeId'] ?? '' } };
};

const promisedCallback: Ask = async (world, at) => {
  const { communeId, siteId } = placeAt[at];
  const { receipt } = await makeCallback(world.house, { siteId });
  return { params: { communeId, callbackId: receipt.requestId }, body: {} };
};

/** Held by the facilitator of that place, the answer written. */
const heldCallback =
  (body: Readonly<Record<string, unknown>> = {}): Ask =>
  async (world, at, role) => {
    const asked = await promisedCallback(world, at, role);
    const id = asked.params['callbackId'] as TicketId;
    const { actor } = await world.worker('facilitator', at);
    await onCallback(world.house, 'takeCallback', actor, id);
    await onCallback(world.house, 'writeCallbackAnswer', actor, id, { answer: 'Oui.' });
    return { ...asked, body };
  };

const bill: Ask = async (world, at) => {
  const { reference, amount } = await putBill(world.house, { communeId: placeAt[at].communeId });
  return { params: { communeId: placeAt[at].communeId }, body: { reference, amount } };
};

/** An attempt whose end nobody can explain raises an alert. */
const paymentAlert: Ask = async ({ house }, at) => {
  const made = await putBill(house);
  asserted(await pay(house, made));
  const [attempt] = await attemptsOf(house, made);
  if (!attempt) throw new Error('there is no attempt');
  await weighIn(house.stores.payments, attempt, { is: 'forgotten' }, minutesLater(30));
  const [alert] = await house.pool.rows<{ alertId: string }>(
    sql`SELECT alert_id AS "alertId" FROM payment_alert WHERE attempt_id = ${attempt.attemptId}`,
  );
  return {
    params: { communeId: placeAt[at].communeId, alertId: alert?.alertId ?? '' },
    body: { found: 'not-paid' },
  };
};

const keepers: readonly Role[] = ['manager', 'administrator'];

/** A facilitator of that place, hired for this one question. */
const colleague =
  (body: Asked['body'] | ((at: Whereabouts) => Asked['body'])): Ask =>
  async ({ house }, at) => {
    const { communeId, queueId, siteId } = placeAt[at];
    const name = `colleague-${randomUUID()}`;
    const { staffId } = await house.hire(name, { communeId, queueIds: [queueId], siteIds: [siteId] });
    const said = typeof body === 'function' ? body(at) : body;
    return { params: { communeId, staffId }, ...(said ? { body: said } : {}) };
  };

const staffInvitation: Ask = async ({ house }, at) => {
  const { communeId, queueId } = placeAt[at];
  const invitationId = randomUUID();
  const invited = { email: `${invitationId}@exemple.fr`, staffId: null, roles: ['facilitator'] as const };
  const made = { ...invited, invitationId, queueIds: [queueId], endsAt: minutesLater(60) };
  await house.stores.staff.invite(communeId, made, invitationId);
  return { params: { communeId, invitationId } };
};

const aNotice = { closes: true, fromAt: start, toAt: minutesLater(60), texts: { fr: 'Travaux.' } };

const someHours = {
  closes: false,
  hours: { date: '2026-11-28', from: 540, to: 720 },
  fromAt: start,
  toAt: dayEnd('2026-11-28'),
  texts: { fr: 'Le samedi des passeports.' },
};

const noticeOf =
  (body?: Asked['body']): Ask =>
  (_, at) => {
    const { communeId, siteId } = placeAt[at];
    return { params: { communeId, siteId, noticeId: randomUUID() }, ...(body ? { body } : {}) };
  };

/** Each site has one, so that a list that shows another's is seen. */
const notices: Ask = async ({ house }, at) => {
  for (const { communeId, siteId } of [placeAt['own site'], placeAt['other site']])
    await house.stores.siteNotices.put(communeId, { ...aNotice, siteId, noticeId: randomUUID() });
  return { params: { communeId: placeAt[at].communeId } };
};

/** Both sites were watched, so that a list that shows another's is seen. */
const covered: Ask = async ({ house }, at) => {
  const sites = [placeAt['own site'].siteId, placeAt['other site'].siteId];
  await house.stores.covers.note(placeAt['own site'].communeId, sites, start, start);
  return { params: { communeId: placeAt[at].communeId }, query: { week: '2026-11-24' } };
};

/** A question that the holder of a call at that place asked a service. */
const askedQuestion: Ask = async (world, at) => {
  const { communeId } = placeAt[at];
  const { ticketId } = await world.held(at);
  const { actor } = await world.worker('facilitator', at);
  const params = { communeId, ticketId, questionId: randomUUID() as TicketId };
  const body = { toQueue: phones, reason: 'deadline' as const, text: null };
  asserted(await world.house.useCases.askColleague({ actor, params, query: undefined, body, now: start }));
  return { params, body: {} };
};

/** A question put to that place's queue. */
const putQuestion: Ask = async (world, at) => {
  const { communeId, queueId } = placeAt[at];
  const { ticketId } = await world.held(at);
  const questionId = randomUUID();
  await world.house.pool.rows(sql`
    INSERT INTO colleague_question (commune_id, question_id, ticket_id, to_queue, reason, state, asked_at)
    VALUES (${communeId}, ${questionId}, ${ticketId}, ${queueId}, 'deadline', 'asked', now())`);
  return { params: { communeId, questionId }, body: { answer: 'Deux mois.' } };
};

const report: Ask = async ({ house }, at) => {
  const { communeId } = placeAt[at];
  const reportId = randomUUID();
  await house.pool.rows(sql`
    INSERT INTO content_report (commune_id, report_id, page_kind, page_id, step_id, version, locale, reason,
      origin, first_on, last_on, state)
    VALUES (${communeId}, ${reportId}, 'place', ${reportId}, '', 'a1b2c3d4e5f6a7b8c9d0', 'fr', 'unclear',
      'resident', now(), now(), 'received')`);
  return { params: { communeId, reportId }, body: { state: 'seen', reply: null } };
};

/** What a person asks about themselves. */
const self = (ask: Ask, more: Partial<DeskExpectation> = {}): DeskExpectation => ({
  who: everyone,
  scope: 'self',
  ask,
  ...more,
});

/**
 * Who reaches what, from where. Written by hand: it must not follow the route table when that one slips, and a route
 * that does not stand here is a fault.
 */
export const expected: Readonly<Record<RouteName, Expectation>> = {
  health: 'public',
  listDemoAccounts: 'public',
  listDemoKiosks: 'public',
  listDemoBills: 'public',
  makeDemoCode: 'public',
  listSealKeys: 'public',
  sendRequestFromHome: 'public',
  trackRequest: 'public',
  readRequestAnswer: 'public',
  trackCallback: 'public',
  readOwnCallback: 'public',
  cancelCallback: 'public',
  listPublicNotices: 'public',
  countVainSearch: 'public',
  enrolKiosk: 'public',
  findBill: 'public',
  startPayment: 'public',
  readReturn: 'public',
  openInvitation: 'public',
  signIn: 'public',

  beat: 'kiosk',
  openTicket: 'kiosk',
  endVisit: 'kiosk',
  countVisit: 'kiosk',
  sendRequest: 'kiosk',
  inviteToPay: 'kiosk',

  readTicket: 'capability',
  followTicket: 'capability',
  sayNeeds: 'capability',
  cancelTicket: 'capability',
  answerCallbackOffer: 'capability',
  shareBill: 'capability',
  showScreen: 'capability',
  followPointing: 'capability',
  readPayment: 'capability',
  followPayment: 'capability',
  mailReceipt: 'capability',
  followInvitation: 'capability',
  endInvitation: 'capability',

  readSession: self(commune),
  signOut: self(commune, { ends: true }),

  readQueue: { who: ['facilitator', 'manager'], scope: 'site', ask: queue() },
  // After the last number there is: the stream answers `reset` and ends.
  followQueue: {
    who: ['facilitator', 'manager'],
    scope: 'site',
    ask: queue({ query: { after: '999999' } }),
  },
  sayPresent: {
    who: ['facilitator'],
    scope: 'site',
    ask: queue({ body: { availability: 'available', holds: [] } }),
  },
  holdTicket: { who: ['facilitator'], scope: 'site', ask: heldTicket() },
  offerCallback: { who: ['facilitator'], scope: 'site', ask: heldTicket() },
  promiseCallback: { who: ['facilitator'], scope: 'site', ask: heldPhoneTicket },
  markTicketSeen: { who: ['facilitator'], scope: 'site', ask: missedTicket },
  openCounterTicket: { who: ['facilitator'], scope: 'site', ask: entry(samples.openCounterTicket.body) },
  openPhoneTicket: { who: ['facilitator'], scope: 'site', ask: phoneEntry },
  takeTicket: { who: ['facilitator'], scope: 'site', ask: waitingTicket },
  arriveAtTicket: { who: ['facilitator'], scope: 'site', ask: heldTicket() },
  settleTicket: { who: ['facilitator'], scope: 'site', ask: heldTicket({ outcome: 'helped' }) },
  releaseTicket: { who: ['facilitator'], scope: 'site', ask: heldTicket() },
  readAccountCard: { who: ['facilitator'], scope: 'site', ask: sharedBill },
  // Held by nobody: a stream that nobody gets ends by itself.
  followScreen: { who: ['facilitator'], scope: 'site', ask: waitingTicket, answers: 'not_found' },
  point: { who: ['facilitator'], scope: 'site', ask: shownScreen },

  listKiosks: { who: ['manager', 'administrator'], scope: 'sites', ask: commune },
  makeEnrolmentCode: { who: ['administrator'], scope: 'site', ask: kiosk },
  revokeKiosk: { who: ['administrator'], scope: 'site', ask: kiosk },

  // Whom one may ask is common to the commune; what was asked is the holder's, and the asked queue's.
  listAskableQueues: { who: ['facilitator'], scope: 'commune', ask: commune },
  listTicketQuestions: { who: ['facilitator'], scope: 'site', ask: askedQuestion },
  askColleague: {
    who: ['facilitator'],
    scope: 'site',
    ask: async (world, at, role) => {
      const { params } = await askedQuestion(world, at, role);
      return {
        params: { ...params, questionId: randomUUID() },
        body: { toQueue: phones, reason: 'amount', text: null },
      };
    },
  },
  withdrawQuestion: { who: ['facilitator'], scope: 'site', ask: askedQuestion },
  listQuestions: {
    who: ['facilitator', 'officer', 'manager'],
    scope: 'sites',
    ask: async (world, at, role) => {
      for (const place of ['own site', 'other site'] as const) await putQuestion(world, place, role);
      return commune(world, at, role);
    },
  },
  answerQuestion: { who: ['facilitator', 'officer', 'manager'], scope: 'site', ask: putQuestion },
  reportPage: 'public',
  listAnsweredReports: 'public',
  reportPageFromDesk: {
    who: ['facilitator', 'officer', 'manager'],
    scope: 'commune',
    ask: communeWith(samples.reportPageFromDesk.body),
  },
  listReports: { who: ['officer', 'manager'], scope: 'commune', ask: commune },
  answerReport: { who: ['officer', 'manager'], scope: 'commune', ask: report },

  listNotices: { who: ['manager'], scope: 'sites', ask: notices },
  putNotice: { who: ['manager'], scope: 'site', ask: noticeOf(someHours) },
  endNotice: { who: ['manager'], scope: 'site', ask: noticeOf() },
  listStatisticWeeks: { who: ['manager'], scope: 'sites', ask: publishedWeek },
  readStatistics: { who: ['manager'], scope: 'site', ask: publishedWeek },
  listPresenceGaps: { who: ['manager'], scope: 'sites', ask: covered },
  listStaff: { who: keepers, scope: 'sites', wide: ['administrator'], ask: commune },
  inviteStaff: {
    who: keepers,
    scope: 'site',
    wide: ['administrator'],
    outside: 'beyond_rights',
    ask: (_, at) => ({
      params: { communeId: placeAt[at].communeId },
      body: {
        email: `${randomUUID()}@exemple.fr`,
        roles: ['facilitator'],
        queueIds: [placeAt[at].queueId],
      },
    }),
  },
  inviteAgain: { who: keepers, scope: 'site', wide: ['administrator'], ask: colleague({}) },
  withdrawInvitation: { who: keepers, scope: 'site', wide: ['administrator'], ask: staffInvitation },
  changeStaff: {
    who: keepers,
    scope: 'site',
    wide: ['administrator'],
    ask: colleague((at) => ({ roles: ['facilitator'], queueIds: [placeAt[at].queueId], suspended: true })),
  },
  removeStaff: { who: keepers, scope: 'site', wide: ['administrator'], ask: colleague({}) },
  showFirstName: self(communeWith({ shows: true })),
  changePassword: self(communeWith({ current: 'none', next: 'trois chevaux verts' }), {
    answers: 'password_wrong',
  }),
  openStaffInvitation: 'public',
  acceptStaffInvitation: 'public',

  // Inside a commune, bills, payments and what was searched are common to its sites; a request is its service's.
  findBillAtDesk: { who: ['facilitator', 'officer', 'manager'], scope: 'commune', ask: bill },
  listPaymentAlerts: { who: ['officer', 'manager'], scope: 'commune', ask: commune },
  settlePaymentAlert: { who: ['officer'], scope: 'commune', ask: paymentAlert },
  listRequests: { who: ['officer'], scope: 'sites', ask: requests },
  answerRequest: { who: ['officer'], scope: 'site', ask: request },
  // What was asked for at home is every site's.
  listCallbacks: { who: ['facilitator', 'manager'], scope: 'commune', ask: commune },
  takeCallback: { who: ['facilitator'], scope: 'site', ask: promisedCallback },
  giveBackCallback: { who: ['facilitator'], scope: 'site', ask: heldCallback() },
  callOffCallback: { who: ['facilitator'], scope: 'site', ask: heldCallback() },
  writeCallbackAnswer: { who: ['facilitator'], scope: 'site', ask: heldCallback({ answer: 'Oui.' }) },
  readCallbackNumber: { who: ['facilitator'], scope: 'site', ask: heldCallback() },
  noteCallbackTry: { who: ['facilitator'], scope: 'site', ask: heldCallback({ reached: true }) },
  readAccessJournal: {
    who: ['data-protection'],
    scope: 'commune',
    ask: communeWith(samples.readAccessJournal.body),
  },
  listVainSearches: { who: ['manager'], scope: 'commune', ask: commune },
  readAgentGuides: { who: ['facilitator', 'officer', 'manager'], scope: 'commune', ask: commune },
  listOverdueFacts: { who: ['officer', 'manager'], scope: 'commune', ask: commune },
};
