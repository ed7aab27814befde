import type { SessionDoor } from '../ports/doors.ts';
import type { AgentGuides } from '../ports/agent-guides.ts';
import type { Callbacks } from '../ports/callbacks.ts';
import type { Calls } from '../ports/calls.ts';
import type { ContentReports, ReportablePages } from '../ports/content-reports.ts';
import type { ContentReviews } from '../ports/content-reviews.ts';
import type { Covers } from '../ports/covers.ts';
import type { DeskEntries } from '../ports/desk-entries.ts';
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
import type { Questions } from '../ports/questions.ts';
import type { Queues } from '../ports/queues.ts';
import type { Requests, RequestSecrets, ServiceDeadlines } from '../ports/requests.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import type { CountableTerms, VainSearches } from '../ports/vain-searches.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { SiteNotices } from '../ports/site-notices.ts';
import type { Staff, StaffSecrets } from '../ports/staff.ts';
import type { CountableWeeks, Statistics } from '../ports/statistics.ts';
import type { PublishedProcedures, Together } from '../ports/together.ts';
import type { Waits } from '../ports/waits.ts';
import type { Worries } from '../ports/worries.ts';
import type { UseCases } from '../use-case.ts';
import type { About } from './about.ts';
import { answerRequest } from './answer-request.ts';
import { arriveAtTicket } from './arrive-at-ticket.ts';
import { answerQuestion, listQuestions } from './colleague/answering.ts';
import {
  askColleague,
  listAskableQueues,
  listTicketQuestions,
  withdrawQuestion,
} from './colleague/asking.ts';
import { beat } from './beat.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { countVainSearch } from './count-vain-search.ts';
import { callOffCallback } from './call-off-callback.ts';
import { giveBackCallback } from './give-back-callback.ts';
import { endInvitation } from './end-invitation.ts';
import { endVisit } from './end-visit.ts';
import { enrolKiosk } from './enrol-kiosk.ts';
import { findBillAtDesk } from './find-bill-at-desk.ts';
import { findBill } from './find-bill.ts';
import { holdTicket } from './hold-ticket.ts';
import { health } from './health.ts';
import { inviteToPay } from './invite-to-pay.ts';
import { listCallbacks } from './list-callbacks.ts';
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
import { markTicketSeen } from './mark-ticket-seen.ts';
import { noteCallbackTry } from './note-callback-try.ts';
import { openCounterTicket, openPhoneTicket } from './open-desk-ticket.ts';
import { answerCallbackOffer, offerCallback } from './offer-callback.ts';
import { openInvitation } from './open-invitation.ts';
import { openTicket } from './open-ticket.ts';
import { cancelCallback, readOwnCallback, trackCallback } from './own-callback.ts';
import { promiseCallback } from './promise-callback.ts';
import { readAccessJournal } from './read-access-journal.ts';
import { readAccountCard } from './read-account-card.ts';
import { readAgentGuides } from './read-agent-guides.ts';
import { readCallbackNumber } from './read-callback-number.ts';
import { readPayment } from './read-payment.ts';
import { readQueue } from './read-queue.ts';
import { readRequestAnswer } from './read-request-answer.ts';
import { readReturn } from './read-return.ts';
import { readSession } from './read-session.ts';
import { readTicket } from './read-ticket.ts';
import { releaseTicket } from './release-ticket.ts';
import { answerReport } from './reports/answer-report.ts';
import { listAnsweredReports, listReports } from './reports/list-reports.ts';
import { reportPage, reportPageFromDesk } from './reports/report-page.ts';
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
import { endNotice, listNotices, listPublicNotices, putNotice } from './site/notices.ts';
import { listPresenceGaps } from './site/presence-gaps.ts';
import { acceptStaffInvitation, openStaffInvitation } from './staff/accept-invitation.ts';
import { changeStaff, removeStaff } from './staff/change-staff.ts';
import { inviteAgain, inviteStaff } from './staff/invite-staff.ts';
import { listStaff } from './staff/list-staff.ts';
import { changePassword, showFirstName } from './staff/own-account.ts';
import { withdrawInvitation } from './staff/withdraw-invitation.ts';
import { countVisit } from './statistics/count-visit.ts';
import { listStatisticWeeks, readStatistics } from './statistics/read-statistics.ts';
import { takeCallback } from './take-callback.ts';
import { takeTicket } from './take-ticket.ts';
import { point } from './together/point.ts';
import { showScreen } from './together/show-screen.ts';
import { trackRequest } from './track-request.ts';
import { writeCallbackAnswer } from './write-callback-answer.ts';

export interface UseCaseDeps {
  readonly about: About;
  readonly health: Health;
  readonly calls: Calls;
  readonly holds: Holds;
  readonly deskEntries: DeskEntries;
  readonly waits: Waits;
  readonly queues: Queues;
  readonly presences: Presences;
  readonly kiosks: Kiosks;
  readonly codes: EnrolmentCodes;
  readonly secrets: EnrolmentSecrets;
  readonly sealKeys: SealKeys;
  readonly vainSearches: VainSearches;
  readonly countable: CountableTerms;
  readonly reviews: ContentReviews;
  readonly agentGuides: AgentGuides;
  readonly requests: Requests;
  readonly callbacks: Callbacks;
  readonly requestSecrets: RequestSecrets;
  readonly deadlines: ServiceDeadlines;
  readonly accountAccess: AccountAccess;
  readonly together: Together;
  readonly procedures: PublishedProcedures;
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
  readonly staff: Staff;
  readonly staffSecrets: StaffSecrets;
  readonly siteNotices: SiteNotices;
  readonly questions: Questions;
  readonly contentReports: ContentReports;
  readonly reportable: ReportablePages;
  readonly covers: Covers;
  readonly statistics: Statistics;
  readonly countableWeeks: CountableWeeks;
  readonly passwords: Passwords;
}

export const createUseCases = (deps: UseCaseDeps): UseCases =>
  insideTheirCommune({
    health: health(deps),
    listAskableQueues: listAskableQueues(deps),
    listTicketQuestions: listTicketQuestions(deps),
    askColleague: askColleague(deps),
    withdrawQuestion: withdrawQuestion(deps),
    listQuestions: listQuestions(deps),
    answerQuestion: answerQuestion(deps),
    reportPage: reportPage(deps),
    reportPageFromDesk: reportPageFromDesk(deps),
    listReports: listReports(deps),
    listAnsweredReports: listAnsweredReports(deps),
    answerReport: answerReport(deps),
    listDemoAccounts: listDemoAccounts(deps),
    listDemoBills: listDemoBills(deps),
    listDemoKiosks: listDemoKiosks(deps),
    makeDemoCode: makeDemoCode(deps),
    enrolKiosk: enrolKiosk(deps),
    beat: beat(deps),
    openTicket: openTicket(deps),
    endVisit: endVisit(deps),
    countVisit: countVisit(deps),
    listStatisticWeeks: listStatisticWeeks(deps),
    readStatistics: readStatistics(deps),
    readTicket: readTicket(deps),
    sayNeeds: sayNeeds(deps),
    cancelTicket: cancelTicket(deps),
    readSession: readSession(deps),
    readQueue: readQueue(deps),
    takeTicket: takeTicket(deps),
    arriveAtTicket: arriveAtTicket(deps),
    settleTicket: settleTicket(deps),
    releaseTicket: releaseTicket(deps),
    holdTicket: holdTicket(deps),
    markTicketSeen: markTicketSeen(deps),
    offerCallback: offerCallback(deps),
    answerCallbackOffer: answerCallbackOffer(deps),
    promiseCallback: promiseCallback(deps),
    openCounterTicket: openCounterTicket(deps),
    openPhoneTicket: openPhoneTicket(deps),
    sayPresent: sayPresent(deps),
    listKiosks: listKiosks(deps),
    countVainSearch: countVainSearch(deps),
    listVainSearches: listVainSearches(deps),
    listOverdueFacts: listOverdueFacts(deps),
    readAgentGuides: readAgentGuides(deps),
    makeEnrolmentCode: makeEnrolmentCode(deps),
    revokeKiosk: revokeKiosk(deps),
    listSealKeys: listSealKeys(deps),
    sendRequest: sendRequest(deps),
    sendRequestFromHome: sendRequestFromHome(deps),
    trackRequest: trackRequest(deps),
    readRequestAnswer: readRequestAnswer(deps),
    listRequests: listRequests(deps),
    answerRequest: answerRequest(deps),
    trackCallback: trackCallback(deps),
    readOwnCallback: readOwnCallback(deps),
    cancelCallback: cancelCallback(deps),
    listCallbacks: listCallbacks(deps),
    takeCallback: takeCallback(deps),
    giveBackCallback: giveBackCallback(deps),
    callOffCallback: callOffCallback(deps),
    writeCallbackAnswer: writeCallbackAnswer(deps),
    readCallbackNumber: readCallbackNumber(deps),
    noteCallbackTry: noteCallbackTry(deps),
    shareBill: shareBill(deps),
    readAccountCard: readAccountCard(deps),
    showScreen: showScreen(deps),
    point: point(deps),
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
    listNotices: listNotices(deps),
    putNotice: putNotice(deps),
    endNotice: endNotice(deps),
    listPublicNotices: listPublicNotices(deps),
    listPresenceGaps: listPresenceGaps(deps),
    listStaff: listStaff(deps),
    inviteStaff: inviteStaff(deps),
    inviteAgain: inviteAgain(deps),
    withdrawInvitation: withdrawInvitation(deps),
    changeStaff: changeStaff(deps),
    removeStaff: removeStaff(deps),
    changePassword: changePassword(deps),
    showFirstName: showFirstName(deps),
    openStaffInvitation: openStaffInvitation(deps),
    acceptStaffInvitation: acceptStaffInvitation(deps),
  });
