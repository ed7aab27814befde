import * as v from 'valibot';
import { type CallbackBody, callbackBody } from '#contract/schemas/callback.ts';
import { type RequestBody, requestBody, type RequestReceipt } from '#contract/schemas/request.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import { callbackDueAt } from '#core/callback/due.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { dueDate } from '#core/request/deadline.ts';
import type { Callbacks } from '../ports/callbacks.ts';
import type { Requests, RequestSecrets, ServiceDeadlines, StoredRequest } from '../ports/requests.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import { type Refusal, refuse } from '../use-case.ts';
import { readEnvelope } from './read-envelope.ts';

export interface KeepRequestDeps {
  readonly requests: Requests;
  readonly callbacks: Callbacks;
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

/** Two kinds of message come this way: what a service must settle, and a number to call back. */
const sentBody = v.variant('kind', [requestBody, callbackBody]);

const keepBody = (
  { requests, callbacks, requestSecrets, deadlines }: KeepRequestDeps,
  { communeId, requestId, kioskId, envelope, now }: SentRequest,
  body: RequestBody | CallbackBody,
): Promise<void> => {
  const common = {
    communeId,
    from: kioskId === null ? null : { kioskId, seq: envelope.seq },
    digest: envelope.digest,
    trackingCode: requestSecrets.newTrackingCode(),
    receivedAt: now,
  };
  if (body.kind === 'callback/v1') {
    const dueAt = callbackDueAt(body.slot, now);
    return callbacks.keep({ ...common, callbackId: requestId, body, dueAt });
  }
  const dueOn = dueDate(now, deadlines.workingDays(communeId, body.service));
  return requests.keep({ ...common, requestId, body, dueOn });
};

const storedAs = async (
  { requests, callbacks }: KeepRequestDeps,
  { communeId, requestId }: SentRequest,
): Promise<StoredRequest | null> =>
  (await requests.stored(communeId, requestId)) ?? callbacks.stored(communeId, requestId);

const keep = async (
  deps: KeepRequestDeps,
  sent: SentRequest,
  body: RequestBody | CallbackBody,
): Promise<StoredRequest> => {
  for (let draws = 0; draws < drawsAtMost; draws += 1) {
    await keepBody(deps, sent, body);
    const stored = await storedAs(deps, sent);
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
  const known = await storedAs(deps, sent);
  if (known) return receipt(sent, known);
  const expected = { communeId, kioskId: sealedAs, use: 'request', content: sentBody } as const;
  const body = await readEnvelope(deps.sealKeys, expected, envelope);
  if (!body) return refuse('envelope_unreadable');
  return receipt(sent, await keep(deps, sent, body));
};
