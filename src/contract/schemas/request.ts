import * as v from 'valibot';
import { longest } from '#core/longest.ts';
import { requestStates } from '#core/request/request.ts';
import {
  base64url,
  contentId,
  count,
  instant,
  line,
  locale,
  siteId,
  text,
  ticketId,
  version,
} from './base.ts';
import { envelope } from './ticket.ts';

/** What the back office must settle. A claim says that a bill or a payment is wrong. */
export const requestKinds = ['claim', 'overpayment', 'other'] as const;

/** Most requests are a resident's; one that nobody sent was opened for money that came twice. */
export const requestOrigins = ['resident', 'system'] as const;

export const requestState = v.picklist(requestStates);

/** Fields of a procedure are named like `birthPlace`. */
const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/));

/** The same envelope as a call's, with room for the answers of a whole procedure. */
export const requestEnvelope = v.object({ ...envelope.entries, ciphertext: base64url(48_000) });

/** Bytes of JSON that fit into it, beside the seal's own 16. */
export const requestAtMost = 35_984;

/** Sealed inside an envelope: all that a person sends to a service. Nobody but that service's officers reads it. */
export const requestBody = v.object({
  kind: v.literal('request/v1'),
  about: v.picklist(requestKinds),
  /** The service of kiosk-config that must answer. */
  service: contentId,
  procedureId: contentId,
  procedureVersion: version,
  locale,
  /** The answers on the path, in its order, as they were read back on the check page. */
  answers: v.pipe(
    v.array(
      v.object({
        fieldId,
        /** With the facts that its label names written into it. */
        question: text(longest.text),
        answer: text(2_000),
      }),
    ),
    v.maxLength(60),
  ),
  /** The bill that it is about, proved by reference and amount, so that its attempts go along as evidence. */
  bill: v.nullable(v.object({ reference: line(60), amount: count })),
  siteId: v.nullable(siteId),
  /** SHA-256 of the 130 bits in the person's own link to the answer. */
  linkHash: base64url(43),
});
export type RequestBody = v.InferOutput<typeof requestBody>;

/** The server's word that it holds a request, after COMMIT. */
export const requestReceipt = v.object({
  requestId: ticketId,
  digest: base64url(43),
  committedAt: instant,
  /** Eight Crockford characters and a check, as `ABCD-EFGH-J`: reads the state, and nothing else. */
  trackingCode: line(12),
  dueOn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type RequestReceipt = v.InferOutput<typeof requestReceipt>;

/** What a typed code tells: no content, no name. */
export const requestStanding = v.object({
  about: v.picklist(requestKinds),
  state: requestState,
  receivedAt: instant,
  dueOn: v.string(),
  answeredAt: v.nullable(instant),
});
export type RequestStanding = v.InferOutput<typeof requestStanding>;

/** What the person's own link tells besides. */
export const requestAnswer = v.object({ ...requestStanding.entries, answer: v.nullable(v.string()) });
export type RequestAnswer = v.InferOutput<typeof requestAnswer>;

/** A request in an officer's list. */
export const deskRequest = v.object({
  requestId: ticketId,
  trackingCode: line(12),
  about: v.picklist(requestKinds),
  service: contentId,
  procedureId: contentId,
  locale,
  /** Who opened it; absent: a resident. `system`: a bill was paid twice, and nobody waits for the answer. */
  origin: v.optional(v.picklist(requestOrigins)),
  state: requestState,
  receivedAt: instant,
  dueOn: v.string(),
  late: v.boolean(),
  answers: v.array(v.object({ fieldId, question: v.string(), answer: v.string() })),
  evidence: v.nullable(
    v.object({
      reference: line(60),
      amount: count,
      attempts: v.array(v.object({ startedAt: instant, word: v.string(), code: line(12) })),
    }),
  ),
  answer: v.nullable(v.string()),
});
export type DeskRequest = v.InferOutput<typeof deskRequest>;
