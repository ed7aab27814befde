import * as v from 'valibot';
import { accountCard, paymentAlert } from '../schemas/account.ts';
import { route } from '../route.ts';
import { communeId, text, ticketId } from '../schemas/base.ts';
import { billProof, billView, madeId } from '../schemas/bill.ts';
import { listRest, requestCursor } from '../schemas/list-rest.ts';
import { deskRequest } from '../schemas/request.ts';
import { commune, ticket } from './params.ts';

const alert = v.object({ communeId, alertId: madeId });
const request = v.object({ communeId, requestId: ticketId });

/** Bills as the desk may see them, and the requests of residents. */
export const billDeskRoutes = {
  findBillAtDesk: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/bills/find',
    access: 'desk',
    roles: ['facilitator', 'officer', 'manager'],
    says: 'For a person at the counter or on the phone: the same answer that they would get, by reference and amount.',
    params: commune,
    body: billProof,
    reply: billView,
    problems: ['signed_out', 'cross_site', 'forbidden', 'bill_unknown'],
  }),
  readAccountCard: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/account-card',
    access: 'desk',
    roles: ['facilitator'],
    says: "The bill that this call's person showed us, for 15 minutes, for the holder of the call. Each look is journalled.",
    params: ticket,
    reply: accountCard,
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
  listPaymentAlerts: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/payment-alerts',
    access: 'desk',
    roles: ['officer', 'manager'],
    says: 'Payments that a person must look at: paid twice, paid otherwise than asked, ended without our knowing how.',
    params: commune,
    reply: v.object({ alerts: v.array(paymentAlert) }),
    problems: ['signed_out', 'forbidden'],
  }),
  settlePaymentAlert: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/payment-alerts/:alertId/settle',
    access: 'desk',
    roles: ['officer'],
    says: 'The account was compared: the payment is there, or it is not.',
    params: alert,
    body: v.object({ found: v.picklist(['paid', 'not-paid', 'refunded']) }),
    reply: paymentAlert,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
  listRequests: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/requests',
    access: 'desk',
    roles: ['officer'],
    says: 'The requests of residents, the nearest deadline first, and those that were answered. What is left out is counted, and asked for by its cursor.',
    params: commune,
    query: v.object({ after: v.optional(requestCursor) }),
    reply: v.object({ requests: v.array(deskRequest), rest: v.optional(listRest) }),
    problems: ['signed_out', 'forbidden'],
  }),
  answerRequest: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/requests/:requestId/answer',
    access: 'desk',
    roles: ['officer'],
    says: 'Accepts a request, or answers it in writing; the person reads the answer by their own link.',
    params: request,
    body: v.object({
      state: v.picklist(['accepted', 'answered']),
      answer: v.nullable(text(4_000)),
    }),
    reply: deskRequest,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'request_moved'],
  }),
  readAccessJournal: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/access-journal',
    access: 'desk',
    roles: ['data-protection'],
    says: 'Who looked at one bill, for who must answer for it. The reason is journalled too; there is no list by agent.',
    params: commune,
    body: v.object({
      reference: billProof.entries.reference,
      reason: v.pipe(text(300), v.minLength(10)),
    }),
    reply: v.object({
      looks: v.array(v.object({ at: v.number(), who: v.string(), ticketNumber: v.string() })),
    }),
    problems: ['signed_out', 'cross_site', 'forbidden'],
  }),
} as const;
