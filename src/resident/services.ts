import type { ReadonlySignal } from '@preact/signals';
import type { KioskSign } from '#client/models/kiosk-sign.ts';
import type { Loadable } from '#client/models/loadable.ts';
import type { PageReports } from '#client/models/page-reports.ts';
import type { PaymentsDoor } from '#client/models/payment/payments-door.ts';
import type { KeptDrafts } from '#client/ports/kept-drafts.ts';
import type { ProblemCode } from '#contract/problem.ts';
import type { DemoKiosk, EnrolledKiosk, HeartbeatReply } from '#contract/schemas/kiosk.ts';
import type { KioskId } from '#core/ids.ts';
import type { Instant, Millis } from '#core/instant.ts';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import type { CountedVisit } from '#core/statistics/splits.ts';
import type { AccessNeed, TicketContext, TicketView } from '#core/ticket/ticket.ts';

/** Everything that the resident's screens ask of the world; a composition root gives it, examples give plain objects. */
export interface ResidentServices {
  readonly clock: Clock;
  readonly content: ContentService;
  readonly connectivity: ReadonlySignal<Connectivity>;
  /** True where people, bills and staff are fictional: a banner says so on every screen. */
  readonly demo: ReadonlySignal<boolean>;
  /** Null on a phone at home: such a page is no kiosk and calls nobody. */
  readonly kiosk: KioskServices | null;
  readonly vainSearches: VainSearchService;
  /** "Cette page se trompe", and what came of what others said. */
  readonly reports: Pick<PageReports, 'send' | 'answered'>;
  /** Bills, payments and requests; fetched when a screen first needs them, gone with the visit. */
  readonly payments: PaymentsDoor;
  /** True while this browser keeps a payment that it began. */
  keptPayment(): boolean;
  /** What this device keeps of procedures that were begun; null on a kiosk, which keeps nothing. */
  readonly drafts: KeptDrafts | null;
}

/** What a search that found nothing may tell: published words, and nothing else that was typed. */
export interface VainSearchService {
  count(terms: readonly string[], locale: Locale): void;
}

export interface KioskServices {
  readonly enrolment: EnrolmentService;
  readonly call: CallService;
  /** The last reply to a heartbeat and when it came, however old; null before the first one. */
  readonly heartbeat: ReadonlySignal<{ readonly reply: HeartbeatReply; readonly receivedAt: Instant } | null>;
  /** Asks the server now who is there; resolves when it answered, or did not. */
  lookAgain(): Promise<void>;
  /** A call of an earlier person is still in the outbox. */
  readonly keptHere: ReadonlySignal<boolean>;
  /** Counts a procedure that was gone through, without anybody; what can't be told now is not told later. */
  countVisit(visit: CountedVisit): void;
  /**
   * Ends the visit outside the page's own memory: capability, drafts, caches. `drop` also forgets a call that has not
   * left, and cancels on the server one that is open; `keep` leaves either to its course. Resolves when nothing of the
   * resident remains, or leaves for a fresh page; it must not reject.
   */
  wipe(ending: { readonly call: 'keep' | 'drop' }): Promise<void>;
}

/** The time to show and a way to be woken, so that a test can turn the hands itself; `Time` of `client` is one. */
export interface Clock {
  /** Ticks every few seconds: for "ouvert jusqu’à", waiting times and dates on screen. */
  readonly now: ReadonlySignal<Instant>;
  /** The exact time. */
  read(): Instant;
  /** Time since this page began: unlike the time of day, it never jumps when the server sets a wrong clock right. */
  uptime(): Millis;
  /** Calls once after a length of time; the returned function forgets it. */
  wake(after: Millis, call: () => void): () => void;
}

export interface ContentService {
  readonly library: ReadonlySignal<Loadable<Library>>;
  /** Of the locale last asked for; keeps the former locale's texts until the new ones are there. */
  readonly texts: ReadonlySignal<Loadable<LibraryTexts>>;
  speak(locale: Locale): void;
  /** After `unavailable`. */
  retry(): void;
  /** A further file of the version on screen, such as `directory.fr.json`. Rejects when it can't be had. */
  fetchFile(name: string): Promise<unknown>;
}

export interface Connectivity {
  readonly online: boolean;
  /** When the server last answered, for "informations du…"; null when it never did. */
  readonly answeredAt: Instant | null;
}

/**
 * A resident's call, from the touch on. `kept`: stored here, not acknowledged; sent as soon as the server answers.
 * `held`: the server's own view, stale while `connectivity` is offline. `failed`: refused by the server, or this page
 * could not even store it; it will not leave by itself.
 */
export type CallState =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly since: Instant }
  | { readonly kind: 'held'; readonly view: TicketView }
  | { readonly kind: 'failed'; readonly problem: ProblemCode | 'not-stored' };

export interface CallService {
  /** A `held` call stays here with its last view (done, cancelled, missed…) until the next `open` or the wipe. */
  readonly state: ReadonlySignal<CallState>;
  /** True between a touch and the moment when something can be said of its call. */
  readonly opening: ReadonlySignal<boolean>;
  /** Does nothing while a call is opening, kept, or held in an open state. */
  open(context: TicketContext): void;
  /** What helps was told with the call, or after it; false while that is on its way. */
  readonly needsTold: ReadonlySignal<boolean>;
  /** What helps, chosen after the touch. Does nothing without a call. */
  sayNeeds(needs: readonly AccessNeed[]): void;
  /** Yes or no to a call-back that was proposed in this call; `state` follows. */
  answerOffer(accepts: boolean): void;
  /** A kept call is dropped at once; a held one is cancelled on the server, and `state` follows. */
  cancel(): void;
}

export type Enrolment =
  /** `sign` is what this browser bore last, if it was a kiosk: enough to draw a first screen. */
  | { readonly kind: 'loading'; readonly sign?: KioskSign | null }
  /** `problem` is why the last try failed, or why a kiosk that was enrolled no longer is. */
  | { readonly kind: 'none'; readonly busy: boolean; readonly problem: ProblemCode | 'offline' | null }
  | { readonly kind: 'enrolled'; readonly kiosk: EnrolledKiosk };

export interface EnrolmentService {
  readonly state: ReadonlySignal<Enrolment>;
  /** Empty outside the demonstration. */
  readonly demoKiosks: ReadonlySignal<Loadable<readonly DemoKiosk[]>>;
  enrolWithCode(code: string): void;
  enrolDemo(kiosk: KioskId): void;
}
