import type { SessionDoor } from '../ports/doors.ts';
import type { Calls } from '../ports/calls.ts';
import type { ContentReviews } from '../ports/content-reviews.ts';
import type { EnrolmentCodes } from '../ports/enrolment-codes.ts';
import type { EnrolmentSecrets } from '../ports/enrolment-secrets.ts';
import type { AccountAccess } from '../ports/account-access.ts';
import type { BillGuesses, Bills } from '../ports/bills.ts';
import type { PaymentFeed, TicketFeed } from '../ports/feeds.ts';
import type { Health } from '../ports/health.ts';
import type { Holds } from '../ports/holds.ts';
import type { Kiosks } from '../ports/kiosks.ts';
import type { Mail } from '../ports/mail.ts';
import type { PaymentAlerts } from '../ports/payment-alerts.ts';
import type { PaymentContracts } from '../ports/payment-contracts.ts';
import type { PaymentSecrets } from '../ports/payment-secrets.ts';
import type { AskTurns, Invitations, Payments, Receipts } from '../ports/payments.ts';
import type { Presences } from '../ports/presences.ts';
import type { Queues } from '../ports/queues.ts';
import type { Requests, RequestSecrets, ServiceDeadlines } from '../ports/requests.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { CountableTerms, VainSearches } from '../ports/vain-searches.ts';
import type { Worries } from '../ports/worries.ts';
import type { UseCases } from '../use-case.ts';
import type { About } from './about.ts';
import { answerRequest } from './answer-request.ts';
import { arriveAtTicket } from './arrive-at-ticket.ts';
import { beat } from './beat.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { countVainSearch } from './count-vain-search.ts';
import { endInvitation } from './end-invitation.ts';
import { endVisit } from './end-visit.ts';
import { enrolKiosk } from './enrol-kiosk.ts';
import { findBillAtDesk } from './find-bill-at-desk.ts';
import { findBill } from './find-bill.ts';
import { health } from './health.ts';
import { inviteToPay } from './invite-to-pay.ts';
import { listDemoAccounts } from './list-demo-accounts.ts';
import { listDemoBills } from './list-demo-bills.ts';
import { listDemoKiosks } from './list-demo-kiosks.ts';
import { listKiosks } from './list-kiosks.ts';
import { listOverdueFacts } from './list-overdue-facts.ts';
import { listPaymentAlerts } from './list-payment-alerts.ts';
import { listRequests } from './list-requests.ts';
import { listSealKeys } from './list-seal-keys.ts';
import { listVainSearches } from './list-vain-searches.ts';
import { mailReceipt } from './mail-receipt.ts';
import { makeDemoCode } from './make-demo-code.ts';
import { makeEnrolmentCode } from './make-enrolment-code.ts';
import { openInvitation } from './open-invitation.ts';
import { openTicket } from './open-ticket.ts';
import { readAccessJournal } from './read-access-journal.ts';
import { readAccountCard } from './read-account-card.ts';
import { readPayment } from './read-payment.ts';
import { readQueue } from './read-queue.ts';
import { readRequestAnswer } from './read-request-answer.ts';
import { readReturn } from './read-return.ts';
import { readSession } from './read-session.ts';
import { readTicket } from './read-ticket.ts';
import { releaseTicket } from './release-ticket.ts';
import { revokeKiosk } from './revoke-kiosk.ts';
import { insideTheirCommune } from './inside-their-commune.ts';
import { sayNeeds } from './say-needs.ts';
import { sayPresent } from './say-present.ts';
import { sendRequest } from './send-request.ts';
import { sendRequestFromHome } from './send-request-from-home.ts';
import { settlePaymentAlert } from './settle-payment-alert.ts';
import { settleTicket } from './settle-ticket.ts';
import { shareBill } from './share-bill.ts';
import { startPayment } from './start-payment.ts';
import { takeTicket } from './take-ticket.ts';
import { trackRequest } from './track-request.ts';

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
  readonly vainSearches: VainSearches;
  readonly countable: CountableTerms;
  readonly reviews: ContentReviews;
  readonly requests: Requests;
  readonly requestSecrets: RequestSecrets;
  readonly deadlines: ServiceDeadlines;
  readonly accountAccess: AccountAccess;
  readonly paymentAlerts: PaymentAlerts;
  readonly ticketFeed: TicketFeed;
  readonly sessions: Pick<SessionDoor, 'describe'>;
  readonly bills: Bills;
  readonly billGuesses: BillGuesses;
  readonly payments: Payments;
  readonly askTurns: AskTurns;
  readonly receipts: Receipts;
  readonly invitations: Invitations;
  readonly paymentFeed: PaymentFeed;
  readonly contracts: PaymentContracts;
  readonly paymentSecrets: PaymentSecrets;
  readonly mail: Mail;
  readonly worries: Worries;
}

export const createUseCases = (deps: UseCaseDeps): UseCases =>
  insideTheirCommune({
    health: health(deps),
    listDemoAccounts: listDemoAccounts(deps),
    listDemoBills: listDemoBills(deps),
    listDemoKiosks: listDemoKiosks(deps),
    makeDemoCode: makeDemoCode(deps),
    enrolKiosk: enrolKiosk(deps),
    beat: beat(deps),
    openTicket: openTicket(deps),
    endVisit: endVisit(),
    readTicket: readTicket(deps),
    sayNeeds: sayNeeds(deps),
    cancelTicket: cancelTicket(deps),
    readSession: readSession(deps),
    readQueue: readQueue(deps),
    takeTicket: takeTicket(deps),
    arriveAtTicket: arriveAtTicket(deps),
    settleTicket: settleTicket(deps),
    releaseTicket: releaseTicket(deps),
    sayPresent: sayPresent(deps),
    listKiosks: listKiosks(deps),
    countVainSearch: countVainSearch(deps),
    listVainSearches: listVainSearches(deps),
    listOverdueFacts: listOverdueFacts(deps),
    makeEnrolmentCode: makeEnrolmentCode(deps),
    revokeKiosk: revokeKiosk(deps),
    listSealKeys: listSealKeys(deps),
    sendRequest: sendRequest(deps),
    sendRequestFromHome: sendRequestFromHome(deps),
    trackRequest: trackRequest(deps),
    readRequestAnswer: readRequestAnswer(deps),
    listRequests: listRequests(deps),
    answerRequest: answerRequest(deps),
    shareBill: shareBill(deps),
    readAccountCard: readAccountCard(deps),
    readAccessJournal: readAccessJournal(deps),
    findBillAtDesk: findBillAtDesk(deps),
    listPaymentAlerts: listPaymentAlerts(deps),
    settlePaymentAlert: settlePaymentAlert(deps),
    findBill: findBill(deps),
    startPayment: startPayment(deps),
    readPayment: readPayment(deps),
    mailReceipt: mailReceipt(deps),
    readReturn: readReturn(deps),
    inviteToPay: inviteToPay(deps),
    endInvitation: endInvitation(deps),
    openInvitation: openInvitation(deps),
  });
