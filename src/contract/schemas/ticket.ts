import * as v from 'valibot';
import { callbackOffers, ticketOrigins } from '#core/ticket/ticket.ts';
import {
  accessNeed,
  base64url,
  contentId,
  count,
  instant,
  kioskId,
  line,
  locale,
  needs,
  queueId,
  ticketId,
  ticketState,
  version,
} from './base.ts';
import { waitRange } from './wait.ts';

/** What is sealed inside a call's envelope: where the resident stands, and the hash of their capability. */
export const ticketCall = v.object({
  kind: v.literal('ticket/v1'),
  context: v.object({
    procedureId: v.nullable(contentId),
    procedureVersion: v.nullable(version),
    stepId: v.nullable(contentId),
    locale,
    needs,
  }),
  /** SHA-256 of the capability, base64url: the server never sees the capability before it is used. */
  capabilityHash: base64url(43),
});
export type TicketCall = v.InferOutput<typeof ticketCall>;

/**
 * A message sealed to the commune's public key (HPKE base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM).
 * `info` is `envelopeInfo`, `aad` is `envelopeAad`; `digest` is the SHA-256 of `enc` and `ciphertext` joined.
 */
export const envelope = v.object({
  v: v.literal(1),
  suite: v.literal('P256-SHA256-A256GCM'),
  keyId: line(64),
  kioskId,
  ticketId,
  /** This kiosk's own count of envelopes, from 1, so that the server sees a hole. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 48)),
  createdAt: instant,
  enc: base64url(200),
  ciphertext: base64url(16_000),
  digest: base64url(43),
});
export type Envelope = v.InferOutput<typeof envelope>;

const risenTo = v.picklist(['manager', 'remote']);
const callbackOffer = v.picklist(callbackOffers);

export const ticketView = v.object({
  state: ticketState,
  number: line(12),
  openedAt: instant,
  takenAt: v.nullable(instant),
  arrivedAt: v.nullable(instant),
  closedAt: v.nullable(instant),
  place: v.nullable(count),
  agentFirstName: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  wait: v.optional(waitRange),
  onHoldSince: v.optional(v.nullable(instant)),
  risenTo: v.optional(v.nullable(risenTo)),
  remote: v.optional(v.nullable(v.object({ available: count, busy: count }))),
  heldRemotely: v.optional(v.boolean()),
  callbackOffer: v.optional(v.nullable(callbackOffer)),
});

/** The server's word that it holds the envelope, after COMMIT. A kiosk forgets its copy only if `digest` is its own. */
export const ticketReceipt = v.object({
  ticketId,
  digest: base64url(43),
  committedAt: instant,
  ticket: ticketView,
});
export type TicketReceipt = v.InferOutput<typeof ticketReceipt>;

/** A ticket as the desk shows it. `fence` is null unless the reader holds it. */
export const deskTicket = v.object({
  ticketId,
  state: ticketState,
  number: line(12),
  kioskLabel: v.string(),
  place: v.string(),
  procedureId: v.nullable(contentId),
  procedureVersion: v.nullable(version),
  stepId: v.nullable(contentId),
  locale,
  needs: v.array(accessNeed),
  openedAt: instant,
  takenAt: v.nullable(instant),
  arrivedAt: v.nullable(instant),
  closedAt: v.nullable(instant),
  mine: v.boolean(),
  fence: v.nullable(count),
  /** First name of the holder, if they let it be shown; null for mine and for the waiting. */
  heldBy: v.nullable(v.string()),
  /** Its own queue: another than the reader's when it rose to theirs. */
  queueId: v.optional(queueId),
  /** A kiosk's unless it says otherwise; only a kiosk's has a label and a place. */
  origin: v.optional(v.picklist(ticketOrigins)),
  /** Null in the queue of a service. */
  siteName: v.optional(v.nullable(v.string())),
  onHoldSince: v.optional(v.nullable(instant)),
  risenTo: v.optional(v.nullable(risenTo)),
  /** Its holder is not at the site. */
  heldRemotely: v.optional(v.boolean()),
  /** Missed, and someone went there since. */
  seen: v.optional(v.boolean()),
  /** The resident let the agent of this call see a bill. */
  sharesBill: v.optional(v.boolean()),
  /** The kiosk wiped the screen that this call came from: its person is not seen, told or asked there any more. */
  screenWipedAt: v.optional(v.nullable(instant)),
  /** The call-back that was proposed on its screen, and what the resident said to it. */
  callbackOffer: v.optional(v.nullable(callbackOffer)),
});
export type DeskTicket = v.InferOutput<typeof deskTicket>;
