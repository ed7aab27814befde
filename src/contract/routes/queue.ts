import * as v from 'valibot';
import { queueStreamEvent } from '../events.ts';
import { route } from '../route.ts';
import { count } from '../schemas/base.ts';
import { availability, hold, presenceReply, queueSnapshot } from '../schemas/desk.ts';
import { deskTicket } from '../schemas/ticket.ts';
import { fence, nothing, queue, ticket } from './params.ts';

/** A queue on the desk, and what its agents do there. */
export const queueRoutes = {
  readQueue: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/queues/:queueId',
    access: 'desk',
    roles: ['facilitator', 'manager'],
    says: 'The open tickets of a queue, and those closed within the last hour, at one event number.',
    params: queue,
    reply: queueSnapshot,
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
  followQueue: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/queues/:queueId/events',
    access: 'desk',
    roles: ['facilitator', 'manager'],
    says: 'What happens in a queue after an event number, without a gap.',
    params: queue,
    query: v.object({ after: v.pipe(v.string(), v.regex(/^\d{1,12}$/)) }),
    streams: queueStreamEvent,
    problems: ['signed_out', 'forbidden', 'not_found'],
  }),
  takeTicket: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/take',
    access: 'desk',
    roles: ['facilitator'],
    says: 'Takes a waiting call; one wins, the others learn when it was taken.',
    params: ticket,
    body: nothing,
    reply: deskTicket,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'ticket_taken', 'ticket_moved'],
  }),
  arriveAtTicket: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/arrive',
    access: 'desk',
    roles: ['facilitator'],
    says: 'The holder stands beside the resident.',
    params: ticket,
    body: fence,
    reply: deskTicket,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'fence_passed', 'ticket_moved'],
  }),
  settleTicket: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/settle',
    access: 'desk',
    roles: ['facilitator'],
    says: 'The call is answered. From then on the ticket forgets who held it.',
    params: ticket,
    body: v.object({ fence: count, outcome: v.picklist(['helped', 'directed', 'nobody-there']) }),
    reply: deskTicket,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'fence_passed', 'ticket_moved'],
  }),
  releaseTicket: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/tickets/:ticketId/release',
    access: 'desk',
    roles: ['facilitator'],
    says: 'Gives the call back, at its old place.',
    params: ticket,
    body: fence,
    reply: deskTicket,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found', 'fence_passed', 'ticket_moved'],
  }),
  sayPresent: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/queues/:queueId/presence',
    access: 'desk',
    roles: ['facilitator'],
    says: 'A console lives: keeps the presence that kiosks show, and the leases it names.',
    params: queue,
    body: v.object({ availability, holds: v.pipe(v.array(hold), v.maxLength(20)) }),
    reply: presenceReply,
    problems: ['signed_out', 'cross_site', 'forbidden', 'not_found'],
  }),
} as const;
