import type { Locale } from '#core/locale.ts';
import type { AttemptId, BillId, CommuneId, InvitationId, KioskId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Asked, Attempt } from '#core/payment/attempt.ts';

/** An attempt with what the ledger keeps beside it. */
export interface StoredAttempt extends Attempt {
  readonly communeId: CommuneId;
  readonly attemptId: AttemptId;
  readonly billId: BillId;
  readonly invitationId: InvitationId | null;
  /** Names it to an agent; opens nothing. */
  readonly code: string;
  readonly capabilityHash: string;
  /** Given again to who began it while the page may be opened; null once it is of no use. */
  readonly payPage: string | null;
  readonly endedAt: Instant | null;
  readonly paidAt: Instant | null;
  readonly paidBy: 'card' | 'debit' | null;
  /** Paid, but the bill was settled before. */
  readonly surplus: boolean;
  readonly receiptMailed: boolean;
}

export interface NewAttempt {
  readonly communeId: CommuneId;
  readonly attemptId: AttemptId;
  readonly billId: BillId;
  readonly invitationId: InvitationId | null;
  readonly code: string;
  readonly asked: Asked;
  readonly capabilityHash: string;
  readonly returnHash: string;
  readonly now: Instant;
  /** When recovery looks at it, should this process die before the provider answers. */
  readonly nextAskAt: Instant;
}

export type Begun =
  | { readonly is: 'begun' }
  /** The id is known already, from this caller or another. */
  | { readonly is: 'known'; readonly attempt: StoredAttempt }
  | { readonly is: 'paid' }
  /** An import changed the bill's amount since it was read. */
  | { readonly is: 'changed' }
  /** Another attempt holds the bill. */
  | { readonly is: 'busy'; readonly holder: StoredAttempt };

/** One step of an attempt, from the state that it was read in; `to` is what `weigh` made of it. */
export interface Step {
  readonly from: StoredAttempt;
  readonly to: Attempt;
  readonly now: Instant;
  /** Set with `opened`. */
  readonly payPage?: string;
  /** Set when `to` is paid. */
  readonly paidBy?: 'card' | 'debit';
}

/**
 * The ledger of attempts. Each verb is one transaction, durable on return, and calls nothing outside. A bill's row is
 * locked first by whatever may settle or hold the bill.
 */
export interface Payments {
  /** Keeps a new attempt as `created`, unless its bill is settled or held. */
  begin(attempt: NewAttempt): Promise<Begun>;
  read(commune: CommuneId, attempt: AttemptId): Promise<StoredAttempt | null>;
  byReturn(commune: CommuneId, returnHash: string): Promise<StoredAttempt | null>;
  byInvitation(commune: CommuneId, invitation: InvitationId): Promise<StoredAttempt | null>;
  /** All of one bill, the first first. */
  ofBill(commune: CommuneId, bill: BillId): Promise<readonly StoredAttempt[]>;
  /**
   * Compare-and-set on the state. With it, once and for all: a payment settles its bill, or is marked surplus and
   * alerted when another did; a mismatch and an unexplained end are alerted. False when the attempt had moved, or when
   * a page would open on a bill that another attempt holds by now.
   */
  step(step: Step): Promise<boolean>;
}

/** What a notification or a browser that returned names an attempt by. */
export type Named = { readonly providerId: string } | { readonly returnHash: string };

/** When each attempt is asked about. Several processes may share the work: what one claims, the others leave alone. */
export interface AskTurns {
  /** Takes those that are due; each comes up again at `leaseUntil` unless it is put off before. */
  claimDue(
    commune: CommuneId,
    now: Instant,
    leaseUntil: Instant,
    atMost: number,
  ): Promise<readonly StoredAttempt[]>;
  /** Takes one out of its turn; null when it was asked about since `notSince`, or needs no asking. */
  claim(
    commune: CommuneId,
    attempt: AttemptId,
    now: Instant,
    notSince: Instant,
    leaseUntil: Instant,
  ): Promise<StoredAttempt | null>;
  /** The next turn; null for never. Changes nothing when it was hastened since `leaseUntil` was set. */
  putOff(
    commune: CommuneId,
    attempt: AttemptId,
    leaseUntil: Instant,
    nextAskAt: Instant | null,
  ): Promise<void>;
  /** Brings forward the turn of the attempt that answers to this; changes nothing when none does, or it is settled. */
  hasten(commune: CommuneId, by: Named, now: Instant): Promise<void>;
}

/** At most three receipts an attempt, one a minute. */
export interface Receipts {
  /** True when this receipt may be sent now; it counts from then on. */
  claim(commune: CommuneId, attempt: AttemptId, now: Instant): Promise<boolean>;
  /** It could not be sent after all. */
  giveBack(commune: CommuneId, attempt: AttemptId): Promise<void>;
}

export interface InvitationPlace {
  readonly procedureId: string;
  readonly procedureVersion: string;
  readonly stepId: string;
  readonly locale: Locale;
}

export interface NewInvitation {
  readonly communeId: CommuneId;
  readonly invitationId: InvitationId;
  readonly billId: BillId;
  readonly kioskId: KioskId;
  readonly siteId: SiteId;
  readonly place: InvitationPlace;
  readonly capabilityHash: string;
  readonly doorHash: string;
  readonly madeAt: Instant;
  readonly endsAt: Instant;
}

export interface StoredInvitation extends NewInvitation {
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The QRs of kiosks. */
export interface Invitations {
  /** Keeps a new one; a known id changes nothing. Answers what is kept under that id. */
  keep(invitation: NewInvitation): Promise<StoredInvitation>;
  read(commune: CommuneId, invitation: InvitationId): Promise<StoredInvitation | null>;
  /** Marks the first opening; null when it opens nothing (any more). */
  open(
    commune: CommuneId,
    invitation: InvitationId,
    doorHash: string,
    now: Instant,
  ): Promise<StoredInvitation | null>;
  /** The visit at the kiosk ended. */
  end(commune: CommuneId, invitation: InvitationId, capabilityHash: string, now: Instant): Promise<boolean>;
}
