import { describe, expect, it } from 'vitest';
import { isProblemCode } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { type Door, letStreamsEnd, makeDoor } from './support/door.ts';
import { type ActorKind, actorKinds, requestAs, routeNames } from './support/requests.ts';
import { samples } from './support/samples.ts';

const everyone = actorKinds;
const staff: readonly ActorKind[] = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'];

/** Who gets in where. Written by hand: it must not follow the route table when that one slips. */
const expected: Readonly<Record<RouteName, readonly ActorKind[]>> = {
  health: everyone,
  listDemoAccounts: everyone,
  listDemoKiosks: everyone,
  listDemoBills: everyone,
  listSealKeys: everyone,
  sendRequest: ['kiosk'],
  sendRequestFromHome: everyone,
  trackRequest: everyone,
  readRequestAnswer: everyone,
  listRequests: ['officer'],
  answerRequest: ['officer'],
  trackCallback: everyone,
  readOwnCallback: everyone,
  cancelCallback: everyone,
  listCallbacks: ['facilitator', 'manager'],
  takeCallback: ['facilitator'],
  giveBackCallback: ['facilitator'],
  callOffCallback: ['facilitator'],
  writeCallbackAnswer: ['facilitator'],
  readCallbackNumber: ['facilitator'],
  noteCallbackTry: ['facilitator'],
  shareBill: ['ticket'],
  showScreen: ['ticket'],
  followPointing: ['ticket'],
  followScreen: ['facilitator'],
  point: ['facilitator'],
  readAccountCard: ['facilitator'],
  readAccessJournal: ['data-protection'],
  findBillAtDesk: ['facilitator', 'officer', 'manager'],
  listPaymentAlerts: ['officer', 'manager'],
  settlePaymentAlert: ['officer'],
  makeDemoCode: everyone,
  enrolKiosk: everyone,
  beat: ['kiosk'],
  openTicket: ['kiosk'],
  endVisit: ['kiosk'],
  countVisit: ['kiosk'],
  readTicket: ['ticket'],
  followTicket: ['ticket'],
  sayNeeds: ['ticket'],
  cancelTicket: ['ticket'],
  answerCallbackOffer: ['ticket'],
  findBill: everyone,
  startPayment: everyone,
  readPayment: ['payment'],
  followPayment: ['payment'],
  mailReceipt: ['payment'],
  readReturn: everyone,
  inviteToPay: ['kiosk'],
  followInvitation: ['invitation'],
  endInvitation: ['invitation'],
  openInvitation: everyone,
  signIn: everyone,
  readSession: staff,
  signOut: staff,
  readQueue: ['facilitator', 'manager'],
  followQueue: ['facilitator', 'manager'],
  takeTicket: ['facilitator'],
  arriveAtTicket: ['facilitator'],
  settleTicket: ['facilitator'],
  releaseTicket: ['facilitator'],
  holdTicket: ['facilitator'],
  markTicketSeen: ['facilitator'],
  offerCallback: ['facilitator'],
  promiseCallback: ['facilitator'],
  openCounterTicket: ['facilitator'],
  openPhoneTicket: ['facilitator'],
  sayPresent: ['facilitator'],
  listKiosks: ['manager', 'administrator'],
  countVainSearch: everyone,
  listVainSearches: ['manager'],
  listOverdueFacts: ['officer', 'manager'],
  readAgentGuides: ['facilitator', 'officer', 'manager'],
  listAskableQueues: ['facilitator'],
  listTicketQuestions: ['facilitator'],
  askColleague: ['facilitator'],
  withdrawQuestion: ['facilitator'],
  listQuestions: ['facilitator', 'officer', 'manager'],
  answerQuestion: ['facilitator', 'officer', 'manager'],
  reportPage: everyone,
  listAnsweredReports: everyone,
  reportPageFromDesk: ['facilitator', 'officer', 'manager'],
  listReports: ['officer', 'manager'],
  answerReport: ['officer', 'manager'],
  listNotices: ['manager'],
  putNotice: ['manager'],
  endNotice: ['manager'],
  listPublicNotices: everyone,
  listPresenceGaps: ['manager'],
  listStatisticWeeks: ['manager'],
  readStatistics: ['manager'],
  listStaff: ['manager', 'administrator'],
  inviteStaff: ['manager', 'administrator'],
  inviteAgain: ['manager', 'administrator'],
  withdrawInvitation: ['manager', 'administrator'],
  changeStaff: ['manager', 'administrator'],
  removeStaff: ['manager', 'administrator'],
  changePassword: staff,
  showFirstName: staff,
  openStaffInvitation: everyone,
  acceptStaffInvitation: everyone,
  makeEnrolmentCode: ['administrator'],
  revokeKiosk: ['administrator'],
};

const refusalOf: Readonly<Record<Route['access'], readonly string[]>> = {
  public: [],
  demo: [],
  kiosk: ['proof_missing'],
  ticket: ['capability_wrong'],
  payment: ['capability_wrong'],
  invitation: ['capability_wrong'],
  desk: ['signed_out', 'forbidden'],
};

const doors = new Map<RouteName, Door>();

/** All callers of a route knock at the same door: whom it let in must not open it to the next. */
const doorOf = (name: RouteName): Door => {
  const door = doors.get(name) ?? makeDoor();
  doors.set(name, door);
  return door;
};

const ask = async (name: RouteName, as: ActorKind) => {
  const door = doorOf(name);
  letStreamsEnd(door);
  return door.app.inject(await requestAs(door, name, as));
};

describe('who gets in where', () => {
  it('every route of the table has its expectation', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(routes).sort());
    expect(routeNames.length).toBeGreaterThanOrEqual(23);
  });

  it('every route that is not public says which commune it is of', () => {
    const all: readonly Route[] = Object.values(routes);
    for (const route of all) if (route.access !== 'public') expect(route.path).toContain('/:communeId/');
  });

  for (const name of routeNames)
    for (const as of actorKinds) {
      const inside = expected[name]?.includes(as);
      it(`${name}: ${as} ${inside ? 'gets in' : 'is refused'}`, async () => {
        const response = await ask(name, as);
        if (inside) return expect(response.statusCode).toBe(200);
        expect(refusalOf[routes[name].access]).toContain(response.json().code);
        expect(response.headers['content-type']).toContain('application/problem+json');
      });
    }

  it('a live session with the wrong role is forbidden, not signed out', async () => {
    expect((await ask('takeTicket', 'officer')).json().code).toBe('forbidden');
    expect((await ask('takeTicket', 'nobody')).json().code).toBe('signed_out');
  });

  it('outside the demonstration its routes are not there', async () => {
    for (const name of ['listDemoAccounts', 'listDemoKiosks', 'listDemoBills', 'makeDemoCode'] as const) {
      const door = makeDoor({ demo: false });
      const response = await door.app.inject(await requestAs(door, name, 'nobody'));
      expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
    }
  });

  it('a refusal of a use case becomes its problem, with what it carries', async () => {
    const useCases = {
      ...makeDoor().deps.useCases,
      takeTicket: async () => ({ refused: 'ticket_taken' as const, takenAt: 5 as never, takenBy: null }),
    };
    const door = makeDoor({ useCases });
    const response = await door.app.inject(await requestAs(door, 'takeTicket', 'facilitator'));
    expect(response.statusCode).toBe(409);
    expect(response.json()).toMatchObject({ code: 'ticket_taken', status: 409, takenAt: 5, takenBy: null });
    expect(isProblemCode(response.json().code)).toBe(true);
  });

  it('a field that the contract does not name does not leave', async () => {
    const useCases = {
      ...makeDoor().deps.useCases,
      readTicket: async () => ({ ...(samples.readTicket.reply as object), agentId: 'amina' }) as never,
    };
    const door = makeDoor({ useCases });
    const response = await door.app.inject(await requestAs(door, 'readTicket', 'ticket'));
    expect(response.statusCode).toBe(200);
    expect(response.body).not.toContain('amina');
  });
});
