import type { RequestAnswer, RequestBody, RequestStanding } from '#contract/schemas/request.ts';
import type { CommuneId, KioskId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { RequestState, RequestVerb } from '#core/request/request.ts';
import type { TrackingCode } from '#core/request/tracking-code.ts';
import type { Listed } from './listed.ts';

export interface NewRequest {
  readonly communeId: CommuneId;
  readonly requestId: TicketId;
  /** The kiosk and its own count of envelopes; null from home. */
  readonly from: { readonly kioskId: KioskId; readonly seq: number } | null;
  readonly digest: string;
  readonly trackingCode: TrackingCode;
  readonly body: RequestBody;
  readonly receivedAt: Instant;
  /** ISO date. */
  readonly dueOn: string;
}

export interface StoredRequest {
  /** Null from home. */
  readonly kioskId: KioskId | null;
  readonly digest: string;
  readonly trackingCode: TrackingCode;
  readonly receivedAt: Instant;
  readonly dueOn: string;
}

/** A request as a service reads it. */
export interface ReadRequest {
  readonly requestId: TicketId;
  readonly trackingCode: TrackingCode;
  readonly state: RequestState;
  readonly receivedAt: Instant;
  readonly dueOn: string;
  readonly about: RequestBody['about'];
  readonly service: string;
  readonly procedureId: string;
  readonly locale: RequestBody['locale'];
  /** `system`: opened for money paid twice; nobody wrote it. */
  readonly origin: 'resident' | 'system';
  /** Null once it was erased, or when the key that it was kept with is gone. */
  readonly body: RequestBody | null;
  readonly answer: string | null;
}

/** What orders those that wait: the nearest deadline first, and so the late ones; then the oldest. */
export interface DueRequest {
  readonly dueOn: string;
  readonly receivedAt: Instant;
  readonly requestId: TicketId;
}

/** What orders the answered ones: the last answer first. */
export interface AnsweredRequest {
  readonly answeredAt: Instant;
  readonly requestId: TicketId;
}

/** What residents sent to services. Contents and answers are kept so that the database alone cannot show them. */
export interface Requests {
  /** Durable on return, its receipt for the kiosk's count included. Changes nothing for a known id or a code in use. */
  keep(request: NewRequest): Promise<void>;
  stored(commune: CommuneId, request: TicketId): Promise<StoredRequest | null>;
  standing(commune: CommuneId, code: TrackingCode): Promise<RequestStanding | null>;
  answer(commune: CommuneId, linkHash: string): Promise<RequestAnswer | null>;
  read(commune: CommuneId, request: TicketId): Promise<ReadRequest | null>;
  /** What was sent to these services, each known by its queue, and waits: the 300 that come after. */
  waiting(
    commune: CommuneId,
    services: readonly QueueId[],
    after: DueRequest | null,
  ): Promise<Listed<ReadRequest, DueRequest>>;
  /** Those answered since: the 100 that come after. */
  answered(
    commune: CommuneId,
    services: readonly QueueId[],
    since: Instant,
    after: AnsweredRequest | null,
  ): Promise<Listed<ReadRequest, AnsweredRequest>>;
  /** Compare-and-set from the states that the verb allows; true when it moved. `text` goes with `answer` alone. */
  move(
    commune: CommuneId,
    request: TicketId,
    verb: Extract<RequestVerb, 'accept' | 'answer'>,
    now: Instant,
    text: string | null,
  ): Promise<boolean>;
}

/** The chance and the hash that requests need. */
export interface RequestSecrets {
  newTrackingCode(): TrackingCode;
  /** SHA-256 of a link's secret, base64url, as the page that made the secret sealed it. */
  hashOfLink(secret: string): string;
}

/** Within how many working days a service answers. */
export interface ServiceDeadlines {
  workingDays(commune: CommuneId, service: string): number;
}
