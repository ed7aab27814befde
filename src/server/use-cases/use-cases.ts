import type { SessionDoor } from '../ports/doors.ts';
import type { Calls } from '../ports/calls.ts';
import type { EnrolmentCodes } from '../ports/enrolment-codes.ts';
import type { EnrolmentSecrets } from '../ports/enrolment-secrets.ts';
import type { TicketFeed } from '../ports/feeds.ts';
import type { Health } from '../ports/health.ts';
import type { Holds } from '../ports/holds.ts';
import type { Kiosks } from '../ports/kiosks.ts';
import type { Presences } from '../ports/presences.ts';
import type { Queues } from '../ports/queues.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { UseCases } from '../use-case.ts';
import type { About } from './about.ts';
import { arriveAtTicket } from './arrive-at-ticket.ts';
import { beat } from './beat.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { endVisit } from './end-visit.ts';
import { enrolKiosk } from './enrol-kiosk.ts';
import { health } from './health.ts';
import { listDemoAccounts } from './list-demo-accounts.ts';
import { listDemoKiosks } from './list-demo-kiosks.ts';
import { listKiosks } from './list-kiosks.ts';
import { makeDemoCode } from './make-demo-code.ts';
import { makeEnrolmentCode } from './make-enrolment-code.ts';
import { openTicket } from './open-ticket.ts';
import { readQueue } from './read-queue.ts';
import { readSession } from './read-session.ts';
import { readTicket } from './read-ticket.ts';
import { releaseTicket } from './release-ticket.ts';
import { revokeKiosk } from './revoke-kiosk.ts';
import { insideTheirCommune } from './inside-their-commune.ts';
import { sayPresent } from './say-present.ts';
import { settleTicket } from './settle-ticket.ts';
import { takeTicket } from './take-ticket.ts';

export interface UseCaseDeps {
  readonly about: About;
  readonly health: Health;
  readonly calls: Calls;
  readonly holds: Holds;
  readonly queues: Queues;
  readonly presences: Presences;
  readonly kiosks: Kiosks;
  readonly codes: EnrolmentCodes;
  readonly secrets: EnrolmentSecrets;
  readonly sealKeys: SealKeys;
  readonly ticketFeed: TicketFeed;
  readonly sessions: Pick<SessionDoor, 'describe'>;
}

export const createUseCases = (deps: UseCaseDeps): UseCases =>
  insideTheirCommune({
    health: health(deps),
    listDemoAccounts: listDemoAccounts(deps),
    listDemoKiosks: listDemoKiosks(deps),
    makeDemoCode: makeDemoCode(deps),
    enrolKiosk: enrolKiosk(deps),
    beat: beat(deps),
    openTicket: openTicket(deps),
    endVisit: endVisit(),
    readTicket: readTicket(deps),
    cancelTicket: cancelTicket(deps),
    readSession: readSession(deps),
    readQueue: readQueue(deps),
    takeTicket: takeTicket(deps),
    arriveAtTicket: arriveAtTicket(deps),
    settleTicket: settleTicket(deps),
    releaseTicket: releaseTicket(deps),
    sayPresent: sayPresent(deps),
    listKiosks: listKiosks(deps),
    makeEnrolmentCode: makeEnrolmentCode(deps),
    revokeKiosk: revokeKiosk(deps),
  });
