import { type RequestBody, requestBody, type RequestReceipt } from '#contract/schemas/request.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { dueDate } from '#core/request/deadline.ts';
import type { Requests, RequestSecrets, ServiceDeadlines, StoredRequest } from '../ports/requests.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import { type Refusal, refuse } from '../use-case.ts';
import { readEnvelope } from './read-envelope.ts';

export interface KeepRequestDeps {
  readonly requests: Requests;
  readonly requestSecrets: RequestSecrets;
  readonly deadlines: ServiceDeadlines;
  readonly sealKeys: SealKeys;
}

export interface SentRequest {
  readonly communeId: CommuneId;
  readonly requestId: TicketId;
  /** Under which name it must be sealed. */
  readonly sealedAs: KioskId;
  /** Null from home. */
  readonly kioskId: KioskId | null;
  readonly envelope: Envelope;
  readonly now: Instant;
}

/** An id is one sender's and one content's for ever. */
const receipt = (
  { requestId, kioskId, envelope }: SentRequest,
  stored: StoredRequest,
): RequestReceipt | Refusal => {
  if (stored.kioskId !== kioskId || stored.digest !== envelope.digest) return refuse('digest_differs');
  const { digest, receivedAt, trackingCode, dueOn } = stored;
  return { requestId, digest, committedAt: receivedAt, trackingCode, dueOn };
};

/** With 40 random bits a second draw is rare, and a third says that something is broken. */
const drawsAtMost = 3;

const keep = async (deps: KeepRequestDeps, sent: SentRequest, body: RequestBody): Promise<StoredRequest> => {
  const { communeId, requestId, kioskId, envelope, now } = sent;
  for (let draws = 0; draws < drawsAtMost; draws += 1) {
    await deps.requests.keep({
      communeId,
      requestId,
      from: kioskId === null ? null : { kioskId, seq: envelope.seq },
      digest: envelope.digest,
      trackingCode: deps.requestSecrets.newTrackingCode(),
      body,
      receivedAt: now,
      dueOn: dueDate(now, deps.deadlines.workingDays(communeId, body.service)),
    });
    const stored = await deps.requests.stored(communeId, requestId);
    if (stored) return stored;
  }
  throw new Error('no free tracking code was found');
};

/** The same envelope again gives the same receipt; nothing is said before it is durable. */
export const keepRequest = async (
  deps: KeepRequestDeps,
  sent: SentRequest,
): Promise<RequestReceipt | Refusal> => {
  const { communeId, requestId, sealedAs, envelope } = sent;
  if (envelope.ticketId !== requestId) return refuse('malformed');
  const known = await deps.requests.stored(communeId, requestId);
  if (known) return receipt(sent, known);
  const expected = { communeId, kioskId: sealedAs, use: 'request', content: requestBody } as const;
  const body = await readEnvelope(deps.sealKeys, expected, envelope);
  if (!body) return refuse('envelope_unreadable');
  return receipt(sent, await keep(deps, sent, body));
};
