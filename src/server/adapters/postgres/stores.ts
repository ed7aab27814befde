import type { UseCaseDeps } from '../../use-cases/use-cases.ts';
import type { SweepDeps } from '../../use-cases/sweep.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import { createAccountAccess } from './account-access.ts';
import { createAskTurns } from './ask-turns.ts';
import { createBillImport } from './bill-import.ts';
import { createBillGuesses, createBills } from './bills.ts';
import { createCallbacks } from './callbacks.ts';
import { createCalls } from './calls.ts';
import { createCovers } from './covers.ts';
import { createContentReports } from './content-reports.ts';
import { createDeskEntries } from './desk-entries.ts';
import { createEnrolmentCodes } from './enrolment-codes.ts';
import { createHealth } from './health.ts';
import { createHints } from './hints.ts';
import { createHolds } from './holds.ts';
import { createInvitations } from './invitations.ts';
import { createKioskDoor } from './kiosk-door.ts';
import { createKiosks } from './kiosks.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { createOverpayments } from './overpayments.ts';
import { createPaymentAlerts } from './payment-alerts.ts';
import { createPayments } from './payments.ts';
import { createPlaces } from './places.ts';
import type { Pool } from './pool.ts';
import { createPresences } from './presences.ts';
import { createPublishedContent } from './published-content.ts';
import { createQuestions } from './questions.ts';
import { createQueueFeed } from './queue-feed.ts';
import { createQueues } from './queues.ts';
import { createReceipts } from './receipts.ts';
import { createRequests } from './requests.ts';
import { createSealKeys } from './seal-keys.ts';
import { createSessionDoor } from './session-door.ts';
import { createShownScreens } from './shown-screens.ts';
import { createSiteNotices } from './site-notices.ts';
import { createStaff } from './staff.ts';
import { createStatistics } from './statistics.ts';
import { createTicketFeed } from './ticket-feed.ts';
import { createMover } from './ticket-moves.ts';
import { createVainSearches } from './vain-searches.ts';
import { createUpkeep } from './upkeep.ts';
import { createWaits } from './waits.ts';

/** What comes from elsewhere than the database. */
type NotStored =
  | 'about'
  | 'secrets'
  | 'paymentFeed'
  | 'contracts'
  | 'paymentSecrets'
  | 'countable'
  | 'countableWeeks'
  | 'procedures'
  | 'reviews'
  | 'reportable'
  | 'agentGuides'
  | 'mail'
  | 'worries'
  | 'staffSecrets'
  | 'passwords'
  | 'requestSecrets'
  | 'deadlines';

/** Every port that PostgreSQL implements, over one pool. */
export const createStores = (pool: Pool, wrap: KeyWrap, { demo }: { readonly demo: boolean }) => {
  const hints = createHints(pool);
  const move = createMover(pool, hints);
  return {
    health: createHealth(pool),
    calls: createCalls(pool, hints, move),
    holds: createHolds(pool, hints, move),
    deskEntries: createDeskEntries(pool, hints),
    waits: createWaits(pool),
    queues: createQueues(pool),
    presences: createPresences(pool),
    kiosks: createKiosks(pool),
    codes: createEnrolmentCodes(pool),
    sealKeys: createSealKeys(pool, wrap),
    vainSearches: createVainSearches(pool),
    queueFeed: createQueueFeed(pool),
    ticketFeed: createTicketFeed(pool),
    kioskDoor: createKioskDoor(pool),
    sessions: createSessionDoor(pool, { demo }),
    staff: createStaff(pool, move),
    siteNotices: createSiteNotices(pool),
    questions: createQuestions(pool),
    contentReports: createContentReports(pool),
    covers: createCovers(pool),
    statistics: createStatistics(pool),
    places: createPlaces(pool),
    publishedContent: createPublishedContent(pool),
    bills: createBills(pool),
    billGuesses: createBillGuesses(pool),
    billImport: createBillImport(pool),
    payments: createPayments(pool, hints),
    askTurns: createAskTurns(pool),
    receipts: createReceipts(pool),
    invitations: createInvitations(pool, hints),
    requests: createRequests(pool, wrap),
    callbacks: createCallbacks(pool, wrap),
    accountAccess: createAccountAccess(pool),
    together: createShownScreens(pool, hints),
    paymentAlerts: createPaymentAlerts(pool, hints),
    overpayments: createOverpayments(pool),
    upkeep: createUpkeep(pool, move),
    oneAtATime: createOneAtATime(pool),
  } satisfies Omit<UseCaseDeps, NotStored> & Omit<SweepDeps, 'hours'> & Record<string, unknown>;
};

export type Stores = ReturnType<typeof createStores>;
