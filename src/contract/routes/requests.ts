import * as v from 'valibot';
import { route } from '../route.ts';
import { base64url, communeId, line, ticketId } from '../schemas/base.ts';
import { sealKey } from '../schemas/kiosk.ts';
import { requestAnswer, requestEnvelope, requestReceipt, requestStanding } from '../schemas/request.ts';
import { commune } from './params.ts';

const request = v.object({ communeId, requestId: ticketId });
/** `ticketId` of the envelope is the request's own id. A browser at home seals under the kiosk name `home`. */
const sealed = v.object({ envelope: requestEnvelope });

/** A request to a service, sealed where it was written; and what became of it. */
export const requestRoutes = {
  listSealKeys: route({
    method: 'GET',
    path: '/api/communes/:communeId/seal-keys',
    access: 'public',
    says: "The commune's public keys to seal to, for a browser at home; the one to use first comes first.",
    params: commune,
    reply: v.object({ sealKeys: v.array(sealKey) }),
    problems: [],
  }),
  sendRequest: route({
    method: 'PUT',
    path: '/api/communes/:communeId/kiosk/requests/:requestId',
    access: 'kiosk',
    says: 'Sends a request from a kiosk. Sending the same envelope again gives the same receipt.',
    params: request,
    body: sealed,
    reply: requestReceipt,
    problems: [
      'proof_missing',
      'proof_stale',
      'proof_replayed',
      'kiosk_revoked',
      'digest_differs',
      'envelope_unreadable',
    ],
  }),
  sendRequestFromHome: route({
    method: 'PUT',
    path: '/api/communes/:communeId/requests/:requestId',
    access: 'public',
    says: 'The same from home.',
    params: request,
    body: sealed,
    reply: requestReceipt,
    problems: ['digest_differs', 'envelope_unreadable'],
  }),
  trackRequest: route({
    method: 'POST',
    path: '/api/communes/:communeId/requests/track',
    access: 'public',
    says: 'Where a request stands, by its typed code.',
    params: commune,
    body: v.object({ code: line(20) }),
    reply: requestStanding,
    problems: ['code_unknown'],
  }),
  readRequestAnswer: route({
    method: 'POST',
    path: '/api/communes/:communeId/requests/answer',
    access: 'public',
    says: "The answer, for who holds the person's own link.",
    params: commune,
    body: v.object({ secret: base64url(43) }),
    reply: requestAnswer,
    problems: ['code_unknown'],
  }),
} as const;
