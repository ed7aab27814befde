import * as v from 'valibot';
import { paymentStreamEvent, invitationStreamEvent } from '../events.ts';
import { route } from '../route.ts';
import { base64url, communeId, locale } from '../schemas/base.ts';
import {
  billProof,
  billView,
  email,
  invitationPlace,
  invitationView,
  madeId,
  openedInvitation,
  paymentView,
  secretHash,
} from '../schemas/bill.ts';
import { commune, nothing } from './params.ts';

const attempt = v.object({ communeId, attemptId: madeId });
const invitation = v.object({ communeId, invitationId: madeId });

/** A bill and its payment, from a kiosk, a phone or home. Nothing here is in an address but ids made at random. */
export const billRoutes = {
  findBill: route({
    method: 'POST',
    path: '/api/communes/:communeId/bills/find',
    access: 'public',
    says: 'The bill of this reference and exact amount, and where it stands: also the answer to "have I paid?".',
    params: commune,
    body: billProof,
    reply: billView,
    problems: ['bill_unknown'],
  }),
  startPayment: route({
    method: 'PUT',
    path: '/api/communes/:communeId/payments/:attemptId',
    access: 'public',
    says: 'Begins to pay a bill. The same id again gives the same attempt; a bill takes one at a time.',
    params: attempt,
    body: v.object({
      ...billProof.entries,
      /** Null: the commune's own address is given, and the receipt is on screen. It is kept nowhere here. */
      email: v.nullable(email),
      /** SHA-256 of the capability that will read this attempt. */
      capabilityHash: secretHash,
      locale,
      /** The kiosk's invitation that led here. */
      invitation: v.nullable(v.object({ invitationId: madeId, secret: base64url(43) })),
      /** Where the payer's browser comes back to: a page of ours. */
      backTo: v.picklist(['home', 'kiosk-window']),
    }),
    reply: v.object({ payment: paymentView, payPage: v.nullable(v.pipe(v.string(), v.url())) }),
    problems: [
      'bill_unknown',
      'bill_paid',
      'bill_busy',
      'bill_not_payable',
      'email_refused',
      'payment_unavailable',
      'invitation_over',
    ],
  }),
  readPayment: route({
    method: 'GET',
    path: '/api/communes/:communeId/payments/:attemptId',
    access: 'payment',
    says: 'An attempt, for whoever began it.',
    params: attempt,
    reply: paymentView,
    problems: ['capability_wrong'],
  }),
  followPayment: route({
    method: 'GET',
    path: '/api/communes/:communeId/payments/:attemptId/stream',
    access: 'payment',
    says: 'An attempt, live.',
    params: attempt,
    streams: paymentStreamEvent,
    problems: ['capability_wrong'],
  }),
  mailReceipt: route({
    method: 'POST',
    path: '/api/communes/:communeId/payments/:attemptId/receipt',
    access: 'payment',
    says: 'Sends the receipt of a paid attempt to an address that is kept nowhere.',
    params: attempt,
    body: v.object({ email, locale }),
    reply: nothing,
    problems: ['capability_wrong', 'payment_not_settled', 'mail_unavailable'],
  }),
  readReturn: route({
    method: 'POST',
    path: '/api/communes/:communeId/payment-returns',
    access: 'public',
    says: 'A browser came back from the payment page: the server asks the provider, and says what it learnt.',
    params: commune,
    body: v.object({ token: base64url(43) }),
    reply: paymentView,
    problems: ['not_found'],
  }),
  inviteToPay: route({
    method: 'PUT',
    path: '/api/communes/:communeId/kiosk/invitations/:invitationId',
    access: 'kiosk',
    says: 'Prepares the QR that lets a phone pay this bill, and lets this kiosk follow.',
    params: invitation,
    body: v.object({
      ...billProof.entries,
      place: invitationPlace,
      /** SHA-256 of what this kiosk follows with, and of what the QR holds. */
      capabilityHash: secretHash,
      doorHash: secretHash,
    }),
    reply: invitationView,
    problems: [
      'proof_missing',
      'proof_stale',
      'proof_replayed',
      'kiosk_revoked',
      'bill_unknown',
      'bill_paid',
    ],
  }),
  followInvitation: route({
    method: 'GET',
    path: '/api/communes/:communeId/invitations/:invitationId/stream',
    access: 'invitation',
    says: 'What happens on the phone, for the kiosk that showed the QR.',
    params: invitation,
    streams: invitationStreamEvent,
    problems: ['capability_wrong'],
  }),
  endInvitation: route({
    method: 'POST',
    path: '/api/communes/:communeId/invitations/:invitationId/end',
    access: 'invitation',
    says: 'The visit ended: an unopened QR opens nothing any more. A payment that began goes on.',
    params: invitation,
    body: nothing,
    reply: nothing,
    problems: ['capability_wrong'],
  }),
  openInvitation: route({
    method: 'POST',
    path: '/api/communes/:communeId/invitations/:invitationId/open',
    access: 'public',
    says: "The phone that scanned the QR: the bill, the step and the language of the kiosk's page.",
    params: invitation,
    body: v.object({ secret: base64url(43) }),
    reply: openedInvitation,
    problems: ['invitation_over'],
  }),
} as const;
