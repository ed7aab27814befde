import * as v from 'valibot';
import { ticketStreamEvent } from '../events.ts';
import { route } from '../route.ts';
import { instant, needs } from '../schemas/base.ts';
import { billProof } from '../schemas/bill.ts';
import { ticketView } from '../schemas/ticket.ts';
import { nothing, ticket } from './params.ts';

/** A resident's own call, by its capability. */
export const ticketRoutes = {
  readTicket: route({
    method: 'GET',
    path: '/api/communes/:communeId/tickets/:ticketId',
    access: 'ticket',
    says: "A resident's own call.",
    params: ticket,
    reply: ticketView,
    problems: ['capability_wrong'],
  }),
  followTicket: route({
    method: 'GET',
    path: '/api/communes/:communeId/tickets/:ticketId/stream',
    access: 'ticket',
    says: "A resident's own call, live.",
    params: ticket,
    streams: ticketStreamEvent,
    problems: ['capability_wrong'],
  }),
  shareBill: route({
    method: 'POST',
    path: '/api/communes/:communeId/tickets/:ticketId/bill',
    access: 'ticket',
    says: 'After the resident said yes: the agent of this call may see this one bill, for 15 minutes.',
    params: ticket,
    body: billProof,
    reply: v.object({ until: instant }),
    problems: ['capability_wrong', 'bill_unknown', 'ticket_moved'],
  }),
  sayNeeds: route({
    method: 'PUT',
    path: '/api/communes/:communeId/tickets/:ticketId/needs',
    access: 'ticket',
    says: 'What helps this resident, in place of what the call said before; the desk sees it live.',
    params: ticket,
    body: v.object({ needs }),
    reply: ticketView,
    problems: ['capability_wrong', 'ticket_moved'],
  }),
  answerCallbackOffer: route({
    method: 'POST',
    path: '/api/communes/:communeId/tickets/:ticketId/callback-offer',
    access: 'ticket',
    says: "The resident's yes or no to the call-back that the agent of this call proposed; the number goes another way, sealed.",
    params: ticket,
    body: v.object({ accepts: v.boolean() }),
    reply: ticketView,
    problems: ['capability_wrong', 'ticket_moved'],
  }),
  cancelTicket: route({
    method: 'POST',
    path: '/api/communes/:communeId/tickets/:ticketId/cancel',
    access: 'ticket',
    says: 'The resident no longer needs anyone.',
    params: ticket,
    body: nothing,
    reply: ticketView,
    problems: ['capability_wrong', 'ticket_moved'],
  }),
} as const;
