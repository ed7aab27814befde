import * as v from 'valibot';
import { route } from '../route.ts';
import { communeId, line, ticketId } from '../schemas/base.ts';
import { deskCallback } from '../schemas/callback.ts';
import { callbackCursor, listRest } from '../schemas/list-rest.ts';
import { commune, nothing } from './params.ts';

const callback = v.object({ communeId, callbackId: ticketId });
const roles = ['facilitator'] as const;
const onMove = ['signed_out', 'cross_site', 'forbidden', 'not_found', 'callback_moved'] as const;

/** Call-backs of one's own sites, and those asked for at home. Whoever takes one holds it until it is over or given back. */
export const callbackDeskRoutes = {
  listCallbacks: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/callbacks',
    access: 'desk',
    roles: ['facilitator', 'manager'],
    says: "The call-backs that wait, one's own and then the nearest time first, and those that just ended; without their numbers. What is left out is counted, and asked for by its cursor.",
    params: commune,
    query: v.object({ after: v.optional(callbackCursor) }),
    reply: v.object({ callbacks: v.array(deskCallback), rest: v.optional(listRest) }),
    problems: ['signed_out', 'forbidden'],
  }),
  takeCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/take',
    access: 'desk',
    roles,
    says: 'Takes a call-back; of two who take it, one is told that it moved.',
    params: callback,
    body: nothing,
    reply: deskCallback,
    problems: onMove,
  }),
  giveBackCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/give-back',
    access: 'desk',
    roles,
    says: 'Back into the list, for its holder; what was written stays.',
    params: callback,
    body: nothing,
    reply: deskCallback,
    problems: onMove,
  }),
  callOffCallback: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/call-off',
    access: 'desk',
    roles,
    says: 'Its person asked, by telephone or at the counter, not to be called: for its holder. The number is erased at once.',
    params: callback,
    body: nothing,
    reply: deskCallback,
    problems: onMove,
  }),
  writeCallbackAnswer: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/answer',
    access: 'desk',
    roles,
    says: 'The answer, written before anybody is called; for its holder.',
    params: callback,
    body: v.object({ answer: line(4_000) }),
    reply: deskCallback,
    problems: onMove,
  }),
  readCallbackNumber: route({
    method: 'GET',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/number',
    access: 'desk',
    roles,
    says: 'The number to call, for its holder, once the answer is written.',
    params: callback,
    reply: v.object({ number: line(20) }),
    problems: ['signed_out', 'forbidden', 'not_found', 'callback_moved'],
  }),
  noteCallbackTry: route({
    method: 'POST',
    path: '/api/communes/:communeId/desk/callbacks/:callbackId/try',
    access: 'desk',
    roles,
    says: 'The person was reached, or not: then it waits again, and after three half-days it is given up.',
    params: callback,
    body: v.object({ reached: v.boolean() }),
    reply: deskCallback,
    problems: onMove,
  }),
} as const;
