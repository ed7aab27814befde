import type { CallbackBody, CallbackStanding, DeskCallback } from '#contract/schemas/callback.ts';
import type { CallbackSlot } from '#core/callback/slots.ts';
import type { CommuneId, KioskId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TrackingCode } from '#core/request/tracking-code.ts';
import type { StaffActor } from '../actor.ts';
import type { Listed } from './listed.ts';
import type { StoredRequest } from './requests.ts';

export interface NewCallback {
  readonly communeId: CommuneId;
  readonly callbackId: TicketId;
  /** The kiosk and its own count of envelopes; null from home. */
  readonly from: { readonly kioskId: KioskId; readonly seq: number } | null;
  /** Where it was promised on the telephone: the queue of its caller. */
  readonly queueId?: QueueId | null;
  readonly digest: string;
  readonly trackingCode: TrackingCode;
  readonly body: CallbackBody;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
}

/** What a caller said of it; the number is null once it was erased. */
export interface SaidCallback {
  readonly number: string | null;
  readonly slot: CallbackSlot;
}

/** A call-back as a facilitator reads it; whether it is late is said by who knows the time. */
export type ReadCallback = Omit<DeskCallback, 'late'> & { readonly lastHalfDay: string | null };

/** What orders those that wait: the reader's own first, then the one that is due first, and so the late ones. */
export interface DueCallback {
  readonly mine: boolean;
  readonly dueAt: Instant;
  readonly receivedAt: Instant;
  readonly callbackId: TicketId;
}

/** What orders those that are over: the last one to end first. */
export interface EndedCallback {
  readonly endedAt: Instant;
  readonly callbackId: TicketId;
}

export type HolderMove =
  /** `call-off` erases number and answer at once. */
  | { readonly verb: 'give-back' | 'reached' | 'call-off' }
  | { readonly verb: 'write'; readonly answer: string }
  | { readonly verb: 'missed' | 'give-up'; readonly tries: number; readonly halfDay: string };

/**
 * Promised calls. Numbers and answers are kept so that the database alone cannot show them. Staff reach those of their
 * own sites and those from home; each move is one compare-and-set, durable on return, true when it was the caller's.
 */
export interface Callbacks {
  /** Its receipt for the kiosk's count included. Changes nothing for a known id or a code in use. */
  keep(callback: NewCallback): Promise<void>;
  /** Number and time, said for the `nth` time; nothing when it was said as often before, or somebody holds it. */
  sayAnew(callback: NewCallback, nth: number): Promise<void>;
  said(commune: CommuneId, callback: TicketId): Promise<SaidCallback | null>;
  stored(commune: CommuneId, callback: TicketId): Promise<StoredRequest | null>;
  byCode(commune: CommuneId, code: TrackingCode): Promise<CallbackStanding | null>;
  byLink(commune: CommuneId, linkHash: string): Promise<CallbackStanding | null>;
  /** Erases the number at once. */
  cancel(commune: CommuneId, linkHash: string, now: Instant): Promise<boolean>;
  /** Those that are not over: the 300 that come after. */
  waiting(staff: StaffActor, after: DueCallback | null): Promise<Listed<ReadCallback, DueCallback>>;
  /** Those that ended since: the 50 that come after. */
  ended(
    staff: StaffActor,
    since: Instant,
    after: EndedCallback | null,
  ): Promise<Listed<ReadCallback, EndedCallback>>;
  read(staff: StaffActor, callback: TicketId): Promise<ReadCallback | null>;
  /** For its holder, once the answer is written. */
  number(staff: StaffActor, callback: TicketId): Promise<string | null>;
  take(staff: StaffActor, callback: TicketId, now: Instant): Promise<boolean>;
  move(staff: StaffActor, callback: TicketId, move: HolderMove, now: Instant): Promise<boolean>;
}
