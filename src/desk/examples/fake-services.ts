import { signal } from '@preact/signals';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { Look } from '#client/models/desk/desk-journal.ts';
import type { GuidesState } from '#client/models/desk/desk-guides.ts';
import type { Memory } from '#client/ports/memory.ts';
import type { SeenScreen } from '#client/models/together/shown-screen.ts';
import type { AccountCard, PaymentAlert } from '#contract/schemas/account.ts';
import type { BillView } from '#contract/schemas/bill.ts';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { ShownNumber } from '#client/models/desk/desk-callbacks.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { ShownAccount } from '#client/setting/door.ts';
import type { PromisedCallback } from '#client/models/desk/promised-callback.ts';
import type { KioskList } from '#client/models/desk/desk-kiosks.ts';
import type { QueueState } from '#client/models/desk/desk-queue.ts';
import type { PlaceFigures } from '#client/models/desk/desk-statistics.ts';
import type { ToReview } from '#client/models/desk/desk-overdue.ts';
import type { SeenMove } from '#client/models/desk/seen-move.ts';
import type { SessionState } from '#client/models/desk/desk-session.ts';
import type { DeskAnswer, Refusal } from '#client/models/desk/refusal.ts';
import type { DeskKiosk, DeskSession, Role } from '#contract/schemas/desk.ts';
import type { DeskQuestion, OwnQuestion } from '#contract/schemas/question.ts';
import type { DeskReport, PublicReport } from '#contract/schemas/report.ts';
import type { SiteCoverWeek, SiteNotice } from '#contract/schemas/site.ts';
import type { MadeInvitation, StaffList } from '#contract/schemas/staff.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, SiteId, StaffId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import type { ContentService, DeskPlace, DeskServices, Preferences } from '../services.ts';
import { at } from './a-ticket.ts';
import { sampleBook } from './sample-guides.ts';
import { sampleContent } from './sample-content.ts';
import { virtualClock } from './virtual-clock.ts';

/** All that a picture of the desk depends on. */
export interface Scene {
  readonly session?: SessionState;
  readonly demoAccounts?: readonly ShownAccount[];
  readonly queue?: QueueState;
  readonly tickets?: readonly DeskTicket[];
  readonly seen?: ReadonlyMap<TicketId, readonly SeenMove[]>;
  readonly staleSince?: Instant;
  readonly place?: DeskPlace;
  readonly kiosks?: KioskList;
  readonly preferences?: Partial<Preferences>;
  /** What every verb answers; without it the verbs never answer, so that a picture stands still. */
  readonly refusal?: Refusal;
  readonly code?: string;
  readonly staff?: ListState<StaffList>;
  readonly notices?: ListState<SiteNotice>;
  readonly gaps?: ListState<SiteCoverWeek>;
  readonly overdue?: ListState<ToReview>;
  readonly weeks?: ListState<string>;
  readonly figures?: ListState<PlaceFigures>;
  readonly content?: ContentService;
  /** What was promised to a caller. */
  readonly promised?: PromisedCallback;
  readonly made?: MadeInvitation;
  readonly bill?: BillView;
  /** What the person of the call shows; nothing without it. */
  readonly card?: AccountCard;
  readonly alerts?: ListState<PaymentAlert>;
  readonly requests?: ListState<DeskRequest>;
  readonly questions?: ListState<DeskQuestion>;
  /** What was asked for the held ticket. */
  readonly ownQuestions?: readonly OwnQuestion[];
  readonly reports?: ListState<DeskReport>;
  readonly reportsInAll?: number;
  readonly reportsAnswered?: ListState<PublicReport>;
  readonly callbacks?: ListState<DeskCallback>;
  readonly number?: ShownNumber;
  readonly looks?: readonly Look[];
  readonly guides?: GuidesState;
  /** The language that procedures are really in; that of the screen without it. */
  readonly tongue?: Locale;
  /** What the person of the held call shows of their screen. */
  readonly screen?: SeenScreen;
  readonly missedSeen?: readonly TicketId[];
  readonly sound?: boolean;
  readonly notifications?: 'granted' | 'denied';
}

export const north = 'mairie-nord' as QueueId;

export const aSession = (roles: readonly Role[], change: Partial<DeskSession> = {}): DeskSession => ({
  staffId: 'awa' as StaffId,
  name: 'Awa Diallo',
  showsFirstName: true,
  roles: [...roles],
  queues: [{ queueId: north, kind: 'site', name: 'Mairie du Nord', siteId: 'mairie-nord' as SiteId }],
  endsAt: at(600),
  demo: false,
  ...change,
});

const now = at(60);

const answering =
  <T>({ refusal }: Scene, value: T | null) =>
  (): Promise<DeskAnswer<T>> => {
    if (refusal) return Promise.resolve({ ok: false, refusal });
    return value === null ? new Promise(() => {}) : Promise.resolve({ ok: true, value });
  };

const queueOf = (scene: Scene): DeskServices['queue'] => {
  const state: QueueState = scene.queue ?? { state: 'ready', queueId: north, tickets: scene.tickets ?? [] };
  const verb = answering<DeskTicket>(scene, null);
  const now = signal<QueueState>({ state: 'closed' });
  return {
    state: now,
    staleSince: signal(scene.staleSince ?? null),
    seen: signal(scene.seen ?? new Map()),
    colleagues: signal({ available: 2, busy: 1 }),
    open: () => {
      now.value = state;
    },
    close: () => {
      now.value = { state: 'closed' };
    },
    take: verb,
    arrive: verb,
    settle: verb,
    release: verb,
    hold: verb,
    markSeen: verb,
    offerCallback: verb,
    promiseCallback: answering<PromisedCallback>(scene, scene.promised ?? null),
    enter: verb,
  };
};

const alertsOf = ({ sound = true, notifications = 'granted' }: Scene): DeskServices['alerts'] => ({
  unlockSound: () => Promise.resolve(sound),
  chime: () => {},
  askNotifications: () => Promise.resolve(notifications),
  notify: () => {},
  keepAwake: () => {},
  setTitle: () => {},
});

const kiosksOf = (scene: Scene): DeskServices['kiosks'] => ({
  list: signal<KioskList>(scene.kiosks ?? { state: 'loading' }),
  load: () => Promise.resolve(),
  makeCode: answering(scene, { code: scene.code ?? 'K7PX-4MWD', expiresAt: at(70) }),
  revoke: answering<void>(scene, undefined),
});

const staffOf = (scene: Scene): DeskServices['staff'] => ({
  list: signal<ListState<StaffList>>(scene.staff ?? { state: 'loading' }),
  load: () => Promise.resolve(),
  invite: answering(scene, scene.made ?? null),
  inviteAgain: answering(scene, scene.made ?? null),
  withdraw: answering<void>(scene, undefined),
  change: answering<void>(scene, undefined),
  remove: answering<void>(scene, undefined),
  changePassword: answering<void>(scene, undefined),
  showFirstName: answering<void>(scene, undefined),
});

/** What a tab remembers, until it is dropped. */
export const memoryOf = (known: Readonly<Record<string, string>> = {}): Memory => {
  const kept = new Map(Object.entries(known));
  return { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
};

const billsOf = (scene: Scene): DeskServices['bills'] => ({
  find: answering(scene, scene.bill ?? null),
  readCard: answering(
    scene.card || scene.refusal ? scene : { ...scene, refusal: { code: 'not_found' } },
    scene.card ?? null,
  ),
});

const questionsOf = (scene: Scene): DeskServices['questions'] => ({
  list: signal<ListState<DeskQuestion>>(scene.questions ?? { state: 'loading' }),
  load: () => Promise.resolve(),
  answer: answering<DeskQuestion>(scene, null),
  askable: () =>
    Promise.resolve({
      ok: true,
      value: [
        { queueId: 'regie' as QueueId, name: 'Régie des familles', service: true },
        { queueId: 'telephone' as QueueId, name: 'Téléphone 3975', service: true },
        { queueId: north, name: 'Mairie du Nord', service: false },
      ],
    }),
  ofTicket: () => Promise.resolve({ ok: true, value: scene.ownQuestions ?? [] }),
  ask: answering<OwnQuestion>(scene, null),
  withdraw: answering<OwnQuestion>(scene, null),
});

/** Services that stand still at 14 h 30, for pictures. */
export const fakeServices = (scene: Scene): DeskServices => {
  const place = signal<DeskPlace>(scene.place ?? { page: 'queue', ticketId: null });
  const preferences = signal<Preferences>({
    sound: true,
    shortcuts: true,
    queueId: null,
    ...scene.preferences,
  });
  const { pass: _pass, leave: _leave, ...clock } = virtualClock(now);
  return {
    session: {
      state: signal(scene.session ?? { state: 'signed-in', session: aSession(['facilitator']) }),
      demoAccounts: signal(scene.demoAccounts ?? []),
      signIn: answering<void>(scene, null),
      signOut: answering<void>(scene, null),
      ask: () => Promise.resolve(),
    },
    queue: queueOf(scene),
    presence: { say: () => {} },
    content: scene.content ?? sampleContent,
    further: {
      tongueOf: (_, screen) => scene.tongue ?? screen,
      guideTitle: (id) => sampleBook.guides.texts[id]?.['title'] ?? null,
      placeName: (id) => (id === 'mairie-12-temporaire' ? 'Mairie du 12ᵉ, accueil provisoire' : null),
    },
    kiosks: kiosksOf(scene),
    bills: billsOf(scene),
    staff: staffOf(scene),
    notices: {
      list: signal<ListState<SiteNotice>>(scene.notices ?? { state: 'loading' }),
      load: () => Promise.resolve(),
      put: answering<void>(scene, undefined),
      end: answering<void>(scene, undefined),
    },
    presenceGaps: {
      list: signal<ListState<SiteCoverWeek>>(scene.gaps ?? { state: 'loading' }),
      monday: signal('2026-11-23'),
      load: () => Promise.resolve(),
      show: () => Promise.resolve(),
    },
    statistics: {
      weeks: signal<ListState<string>>(scene.weeks ?? { state: 'loading' }),
      figures: signal<ListState<PlaceFigures>>(scene.figures ?? { state: 'loading' }),
      load: () => Promise.resolve(),
      show: () => Promise.resolve(),
    },
    overdue: {
      list: signal<ListState<ToReview>>(scene.overdue ?? { state: 'loading' }),
      load: () => Promise.resolve(),
    },
    paymentAlerts: {
      list: signal<ListState<PaymentAlert>>(scene.alerts ?? { state: 'loading' }),
      load: () => Promise.resolve(),
      settle: answering<PaymentAlert>(scene, null),
    },
    questions: questionsOf(scene),
    reports: {
      list: signal<ListState<DeskReport>>(scene.reports ?? { state: 'loading' }),
      total: signal(scene.reportsInAll ?? 0),
      load: () => Promise.resolve(),
      answered: signal<ListState<PublicReport>>(scene.reportsAnswered ?? { state: 'loading' }),
      loadAnswered: () => Promise.resolve(),
      answer: answering<DeskReport>(scene, null),
      send: answering<unknown>(scene, {}),
    },
    requests: {
      list: signal<ListState<DeskRequest>>(scene.requests ?? { state: 'loading' }),
      load: () => Promise.resolve(),
      next: answering<void>(scene, undefined),
      accept: answering<DeskRequest>(scene, null),
      answer: answering<DeskRequest>(scene, null),
    },
    callbacks: {
      list: signal<ListState<DeskCallback>>(scene.callbacks ?? { state: 'loading' }),
      number: signal(scene.number ?? null),
      load: () => Promise.resolve(),
      next: answering<void>(scene, undefined),
      take: answering<DeskCallback>(scene, null),
      giveBack: answering<DeskCallback>(scene, null),
      callOff: answering<DeskCallback>(scene, null),
      write: answering<DeskCallback>(scene, null),
      showNumber: answering<ShownNumber>(scene, null),
      noteTry: answering<DeskCallback>(scene, null),
    },
    together: {
      follow: () => ({ seen: signal(scene.screen ?? { is: 'hidden', stale: false }), stop: () => {} }),
      point: answering<unknown>(scene, {}),
    },
    guides: {
      state: signal<GuidesState>(scene.guides ?? { state: 'ready', book: sampleBook }),
      load: () => Promise.resolve(),
    },
    journal: { read: answering<readonly Look[]>(scene, scene.looks ?? null) },
    tab: {
      memory: memoryOf({ 'missed-calls-seen': (scene.missedSeen ?? []).join(' ') }),
      print: () => {},
      copy: () => Promise.resolve(true),
      save: () => {},
      askBeforeLeaving: () => {},
    },
    alerts: alertsOf(scene),
    places: {
      place,
      go: (to) => {
        place.value = to;
      },
      hrefOf: (to) => `#${to.page}`,
      invitationLink: (token) => `https://bureau.exemple.fr/bureau#/invitation/${token}`,
    },
    preferences: {
      current: preferences,
      set: (change) => {
        preferences.value = { ...preferences.peek(), ...change };
      },
    },
    clock,
  };
};

export const aKiosk = (change: Partial<DeskKiosk>): DeskKiosk => ({
  kioskId: 'nord-1' as DeskKiosk['kioskId'],
  siteId: 'mairie-nord' as SiteId,
  label: 'Borne 1',
  place: 'hall',
  enrolledAt: at(-5_000),
  lastSeenAt: now,
  outboxWaiting: 0,
  missing: 0,
  ...change,
});
