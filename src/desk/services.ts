import type { ReadonlySignal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import type { Availability, DeskKiosk, DeskSession, Role } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { KioskId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant, Millis } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { TicketVerb } from '#core/ticket/transitions.ts';

/** Why the server did not do it. `offline`: no answer came, so that nobody knows whether it was done. */
export interface Refusal {
  readonly code: ProblemCode | 'offline';
  /** With `too_many`: when to try again. */
  readonly retryAt?: Instant;
  /** With `ticket_taken`: when, and by whom if that person lets their first name be shown. */
  readonly takenAt?: Instant;
  readonly takenBy?: string | null;
}

export type Answer<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export type SessionState =
  | { readonly state: 'asking' }
  /** The server did not answer, so that it is not known whether a session lives. */
  | { readonly state: 'unreachable' }
  | { readonly state: 'signed-out'; readonly ended: boolean }
  | { readonly state: 'signed-in'; readonly session: DeskSession };

/** A person of the demonstration. Its password is public. */
export interface DemoAccount {
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

export interface SessionService {
  readonly state: ReadonlySignal<SessionState>;
  /** Empty outside the demonstration. */
  readonly demoAccounts: ReadonlySignal<readonly DemoAccount[]>;
  signIn(email: string, password: string): Promise<Answer>;
  signOut(): Promise<Answer>;
  /** Asks the server again who is signed in. */
  ask(): Promise<void>;
}

/** One move of a ticket that went past on the queue's stream since this page followed it. */
export interface SeenMove {
  readonly verb: TicketVerb | 'open';
  readonly at: Instant;
}

export type QueueState =
  | { readonly state: 'closed' }
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'ready'; readonly queueId: QueueId; readonly tickets: readonly DeskTicket[] };

export type Outcome = 'helped' | 'directed' | 'nobody-there';

/** The queue as the server last told it. No verb changes a ticket before the server's word came back. */
export interface QueueService {
  readonly state: ReadonlySignal<QueueState>;
  /** Not null when nothing was heard for so long that the list may be wrong; the last moment it was right. */
  readonly staleSince: ReadonlySignal<Instant | null>;
  readonly seen: ReadonlySignal<ReadonlyMap<TicketId, readonly SeenMove[]>>;
  /** Facilitators with a living console in this queue; never who. */
  readonly colleagues: ReadonlySignal<{ readonly available: number; readonly busy: number } | null>;
  open(queueId: QueueId): void;
  close(): void;
  take(ticketId: TicketId): Promise<Answer<DeskTicket>>;
  arrive(ticketId: TicketId): Promise<Answer<DeskTicket>>;
  /** `leaving`: the page may end before the reply, so the request must outlive it (fetch `keepalive`). */
  settle(ticketId: TicketId, outcome: Outcome, leaving: boolean): Promise<Answer<DeskTicket>>;
  release(ticketId: TicketId): Promise<Answer<DeskTicket>>;
}

/** Keeps this console's presence at the server; `null` says nothing at all. */
export interface PresenceService {
  say(availability: Availability | null): void;
}

export interface ContentService {
  readonly library: ReadonlySignal<Library | null>;
  /** The words of the library in the language of the desk. */
  readonly texts: ReadonlySignal<LibraryTexts | null>;
}

export type KioskList =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'ready'; readonly kiosks: readonly DeskKiosk[] };

export interface EnrolmentCode {
  readonly code: string;
  readonly expiresAt: Instant;
}

export interface KioskService {
  readonly list: ReadonlySignal<KioskList>;
  load(): Promise<void>;
  makeCode(kioskId: KioskId): Promise<Answer<EnrolmentCode>>;
  revoke(kioskId: KioskId): Promise<Answer>;
}

/** Ordinary calls and calls of people who need something more sound different. */
export type ChimeKind = 'call' | 'access';

/** Sound, notifications and a screen that stays on. Every verb may be refused by the browser, quietly. */
export interface AlertService {
  /** Must be called within a touch or key press: browsers keep a page mute before. False when there is no sound. */
  unlockSound(): Promise<boolean>;
  chime(kind: ChimeKind): void;
  askNotifications(): Promise<'granted' | 'denied' | 'unsupported'>;
  /** Shown only while the page is hidden; the next one replaces it. */
  notify(title: string, body: string): void;
  keepAwake(on: boolean): void;
  setTitle(title: string): void;
}

/** Where the desk is; what the address says. */
export type DeskPlace =
  { readonly page: 'queue'; readonly ticketId: TicketId | null } | { readonly page: 'kiosks' };

export interface PlaceService {
  readonly place: ReadonlySignal<DeskPlace>;
  go(place: DeskPlace): void;
  hrefOf(place: DeskPlace): string;
}

export interface Preferences {
  readonly sound: boolean;
  readonly shortcuts: boolean;
  readonly queueId: QueueId | null;
}

/** What this browser remembers of how it is used; nothing about a person. */
export interface PreferenceService {
  readonly current: ReadonlySignal<Preferences>;
  set(change: Partial<Preferences>): void;
}

export interface DeskClock {
  /** The server's time, each second. */
  readonly now: ReadonlySignal<Instant>;
  /** Calls once, later; the reply forgets it. */
  later(by: Millis, then: () => void): () => void;
  /** Calls when the page is hidden or left, the last moment at which something can be sent. */
  onLeaving(then: () => void): () => void;
}

/** All that the desk's pages need, as signals out and verbs in. */
export interface DeskServices {
  readonly session: SessionService;
  readonly queue: QueueService;
  readonly presence: PresenceService;
  readonly content: ContentService;
  readonly kiosks: KioskService;
  readonly alerts: AlertService;
  readonly places: PlaceService;
  readonly preferences: PreferenceService;
  readonly clock: DeskClock;
}
