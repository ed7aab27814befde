import * as v from 'valibot';
import { route } from '../route.ts';
import { count, line } from '../schemas/base.ts';
import { enrolledKiosk, heartbeat, heartbeatReply, publicJwk } from '../schemas/kiosk.ts';
import { envelope, ticketReceipt } from '../schemas/ticket.ts';
import { commune, nothing, ticket } from './params.ts';

/** What a browser does to be a kiosk, and what it does as one. */
export const kioskRoutes = {
  enrolKiosk: route({
    method: 'POST',
    path: '/api/communes/:communeId/kiosk-enrolments',
    access: 'public',
    says: 'Trades a one-time code and a public key for the right to call agents from this browser.',
    params: commune,
    body: v.object({ code: line(32), publicKey: publicJwk, proof: line(2_000) }),
    reply: enrolledKiosk,
    problems: ['code_wrong', 'proof_missing'],
  }),
  beat: route({
    method: 'POST',
    path: '/api/communes/:communeId/kiosk/heartbeat',
    access: 'kiosk',
    says: 'Says that the kiosk lives; answers who is present, and what the kiosk must know.',
    params: commune,
    body: heartbeat,
    reply: heartbeatReply,
    problems: ['proof_missing', 'proof_stale', 'proof_replayed', 'kiosk_revoked', 'client_too_old'],
  }),
  openTicket: route({
    method: 'PUT',
    path: '/api/communes/:communeId/kiosk/tickets/:ticketId',
    access: 'kiosk',
    says: 'Opens a call. Sending the same envelope again changes nothing and gives the same receipt.',
    params: ticket,
    body: v.object({
      envelope,
      /** How long the kiosk kept it, by its own clock: immune to a wrong one. */
      heldForMillis: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
      /** The person finished before it could leave. */
      personLeft: v.boolean(),
    }),
    reply: ticketReceipt,
    problems: [
      'proof_missing',
      'proof_stale',
      'proof_replayed',
      'kiosk_revoked',
      'digest_differs',
      'envelope_unreadable',
    ],
  }),
  endVisit: route({
    method: 'POST',
    path: '/api/communes/:communeId/kiosk/visit-end',
    access: 'kiosk',
    says: 'Ends a visit: the reply asks the browser to drop its caches of pages.',
    params: commune,
    body: v.object({
      /** The kiosk's own count of envelopes at this end: what it counts later belongs to the next person. */
      highestSeq: v.optional(count),
    }),
    reply: nothing,
    problems: ['proof_missing', 'proof_stale', 'proof_replayed', 'kiosk_revoked'],
  }),
} as const;
