import type { ReadonlySignal } from '@preact/signals';
import type { DeskAlerts } from '#client/models/desk/desk-alerts.ts';
import type { DeskBills } from '#client/models/desk/desk-bills.ts';
import type { DeskCallbacks } from '#client/models/desk/desk-callbacks.ts';
import type { FurtherContent } from '#client/models/desk/further-content.ts';
import type { DeskGuides } from '#client/models/desk/desk-guides.ts';
import type { DeskJournal } from '#client/models/desk/desk-journal.ts';
import type { DeskKiosks } from '#client/models/desk/desk-kiosks.ts';
import type { DeskOverdue } from '#client/models/desk/desk-overdue.ts';
import type { DeskPresenceGaps } from '#client/models/desk/desk-presence-gaps.ts';
import type { DeskPresence } from '#client/models/desk/desk-presence.ts';
import type { DeskQueue } from '#client/models/desk/desk-queue.ts';
import type { DeskQuestions } from '#client/models/desk/desk-questions.ts';
import type { DeskReports } from '#client/models/desk/desk-reports.ts';
import type { DeskRequests } from '#client/models/desk/desk-requests.ts';
import type { DeskNotices } from '#client/models/desk/desk-notices.ts';
import type { DeskStaff } from '#client/models/desk/desk-staff.ts';
import type { DeskStatistics } from '#client/models/desk/desk-statistics.ts';
import type { DeskTogether } from '#client/models/together/shown-screen.ts';
import type { Memory } from '#client/ports/memory.ts';
import type { DeskSetting } from '#client/setting/desk.ts';
import type { QueueId, SiteId, TicketId } from '#core/ids.ts';

export type SessionService = Pick<
  DeskSetting['session'],
  'state' | 'demoAccounts' | 'signIn' | 'signOut' | 'ask'
>;

export type QueueService = Pick<
  DeskQueue,
  | 'state'
  | 'staleSince'
  | 'seen'
  | 'colleagues'
  | 'open'
  | 'close'
  | 'take'
  | 'arrive'
  | 'settle'
  | 'release'
  | 'hold'
  | 'markSeen'
  | 'offerCallback'
  | 'promiseCallback'
  | 'enter'
>;

export type ContentService = DeskSetting['content'];

export type DeskClock = DeskSetting['clock'];

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
  | { readonly page: 'guides'; readonly guideId: string | null }
  | { readonly page: 'queue'; readonly ticketId: TicketId | null }
  | { readonly page: 'requests'; readonly requestId: TicketId | null }
  | { readonly page: 'callbacks' | 'questions' | 'reports' }
  | { readonly page: 'statistics' }
  | { readonly page: 'hours' | 'presence-gaps' | 'overdue' }
  /** `writeFor`: the site for which a notice is to be written. */
  | { readonly page: 'notices'; readonly writeFor: SiteId | null }
  | { readonly page: 'bill' | 'payments' | 'kiosks' | 'staff' | 'own' | 'journal' };

export interface PlaceService {
  readonly place: ReadonlySignal<DeskPlace>;
  go(place: DeskPlace): void;
  hrefOf(place: DeskPlace): string;
  /** The whole address of an invitation; its token stands in the fragment, which no server sees. */
  invitationLink(token: string): string;
}

export interface Preferences {
  readonly sound: boolean;
  readonly shortcuts: boolean;
  readonly queueId: QueueId | null;
}

/** What a browser's tab does besides showing. */
export interface TabService {
  /** What this tab remembers until it is closed; ids and times, nothing about a person. */
  readonly memory: Memory;
  /** Opens the system's own page for printing. */
  print(): void;
  /** False when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Gives the person a file of their own, under this name. */
  save(name: string, text: string): void;
  /** While on, the browser asks before the page is closed or loaded anew. */
  askBeforeLeaving(on: boolean): void;
}

/** What this browser remembers of how it is used; nothing about a person. */
export interface PreferenceService {
  readonly current: ReadonlySignal<Preferences>;
  set(change: Partial<Preferences>): void;
}

/** All that the desk's pages need, as signals out and verbs in; all but alerts, places, preferences and tab come from a `DeskSetting`. */
export interface DeskServices {
  readonly session: SessionService;
  readonly queue: QueueService;
  readonly presence: DeskPresence;
  readonly content: ContentService;
  readonly further: FurtherContent;
  readonly kiosks: DeskKiosks;
  readonly staff: Omit<DeskStaff, 'forget'>;
  readonly notices: Omit<DeskNotices, 'forget'>;
  readonly statistics: Omit<DeskStatistics, 'forget'>;
  readonly presenceGaps: Omit<DeskPresenceGaps, 'forget'>;
  readonly overdue: Omit<DeskOverdue, 'forget'>;
  readonly bills: DeskBills;
  readonly paymentAlerts: Omit<DeskAlerts, 'forget'>;
  readonly requests: Omit<DeskRequests, 'forget'>;
  readonly questions: Omit<DeskQuestions, 'forget'>;
  readonly reports: Omit<DeskReports, 'forget'>;
  readonly callbacks: Omit<DeskCallbacks, 'forget'>;
  readonly journal: DeskJournal;
  readonly guides: Omit<DeskGuides, 'forget'>;
  readonly together: DeskTogether;
  readonly alerts: AlertService;
  readonly places: PlaceService;
  readonly preferences: PreferenceService;
  readonly tab: TabService;
  readonly clock: DeskClock;
}
