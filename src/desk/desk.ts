import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskSession, Role } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { ringsAt } from '#core/ticket/ringing.ts';
import type { Translator } from '#i18n/translator.ts';
import { createDuty, type Duty } from './duty/duty.ts';
import { type PageName, pageShown } from './pages.ts';
import { boardSignal } from './queue/board-signal.ts';
import type { Board } from './queue/board.ts';
import { createLiveSummary, type LiveSummary } from './queue/live-summary.ts';
import { notifyWords } from './queue/notify-words.ts';
import { createMissedMarks, type MissedMarks } from './queue/missed-marks.ts';
import { shownSignal } from './queue/shown-signal.ts';
import { titleWithCount } from './queue/title-count.ts';
import { createDrafts, type Drafts } from './requests/drafts.ts';
import { createRinger, type Ringer } from './ringing/ringer.ts';
import type { DeskServices } from './services.ts';
import { createPendingSettle, type PendingSettle } from './ticket/pending-settle.ts';
import { createTicketActions, type TicketActions } from './ticket/ticket-actions.ts';

/** The desk as its pages see it: the services, and what is made of them. One per page, disposed with it. */
export interface Desk {
  readonly services: DeskServices;
  readonly words: Translator;
  readonly session: ReadonlySignal<DeskSession | null>;
  readonly board: ReadonlySignal<Board>;
  readonly shown: ReadonlySignal<DeskTicket | null>;
  readonly duty: Duty;
  readonly ringer: Ringer;
  readonly summary: LiveSummary;
  readonly settling: PendingSettle;
  readonly actions: TicketActions;
  readonly missedMarks: MissedMarks;
  readonly drafts: Drafts;
  has(role: Role): boolean;
  /** The server could not be told: the session still lives. */
  readonly signOutRefused: ReadonlySignal<boolean>;
  /** Somebody is leaving with an answer that they began and did not send. */
  readonly signOutHeld: ReadonlySignal<boolean>;
  /** Held once when an answer was begun, unless `anyway`. */
  signOut(anyway?: boolean): Promise<void>;
  stay(): void;
  dispose(): void;
}

const ringerOf = (
  { alerts, clock, content, preferences }: DeskServices,
  words: Translator,
  waiting: ReadonlySignal<readonly DeskTicket[]>,
  mayRing: ReadonlySignal<boolean>,
): Ringer =>
  createRinger({
    waiting,
    mayRing,
    clock,
    chime: (kind) => {
      if (preferences.current.peek().sound) alerts.chime(kind);
    },
    onNew: (calls) => {
      for (const call of calls.slice(-1)) {
        const { title, body } = notifyWords(call, words, content);
        alerts.notify(title, body);
      }
    },
  });

/** The tab names the page, and nothing that stands on it. */
const pageTitle = (page: PageName | null, { t }: Translator): string =>
  page === null || page === 'queue' ? t('desk.title') : t('desk.pageTitle', { page: t(`desk.nav.${page}`) });

const settlingOf = (
  { clock, queue }: DeskServices,
  board: ReadonlySignal<Board>,
  actions: TicketActions,
): PendingSettle =>
  createPendingSettle({
    clock,
    held: computed(() =>
      queue.state.value.state === 'ready' ? board.value.mine.map((ticket) => ticket.ticketId) : null,
    ),
    send: actions.settle,
  });

export const createDesk = (services: DeskServices, words: Translator): Desk => {
  const { alerts, clock, places, queue } = services;
  const session = computed(() => {
    const state = services.session.state.value;
    return state.state === 'signed-in' ? state.session : null;
  });
  const has = (role: Role): boolean => session.value?.roles.includes(role) ?? false;
  const missedMarks = createMissedMarks(services.tab.memory, (ticketId) => void queue.markSeen(ticketId));
  const board = boardSignal(queue.state, clock.now, missedMarks.seen);
  const waiting = computed(() => board.value.waiting);
  const shown = shownSignal(board, places.place);
  const duty = createDuty({
    ...services,
    isFacilitator: computed(() => has('facilitator')),
    holdsCall: computed(() => board.value.mine.some(({ onHoldSince }) => !onHoldSince)),
  });
  const mayRing = computed(() => duty.on.value);
  const heard = computed(() => {
    const [facilitates, manages] = [has('facilitator'), has('manager')];
    const listener = { facilitates, manages, availability: duty.availability.value };
    return waiting.value.filter((call) => ringsAt(call, listener));
  });
  const actions = createTicketActions(queue);
  const settling = settlingOf(services, board, actions);
  const ringer = ringerOf(services, words, heard, mayRing);
  const summary = createLiveSummary(waiting, clock);
  const page = computed(() => session.value && pageShown(places.place.value.page, has));
  const endTitle = effect(() =>
    alerts.setTitle(titleWithCount(waiting.value.length, pageTitle(page.value, words))),
  );
  const drafts = createDrafts();
  const endDrafts = effect(() => {
    if (session.value) drafts.belongTo(session.value.staffId);
  });
  const endGuard = effect(() => services.tab.askBeforeLeaving(drafts.unsent.value));
  const signOutHeld = signal(false);
  const signOutRefused = signal(false);
  const endDuty = effect(() => {
    if (session.value === null) duty.stop();
  });

  return {
    services,
    words,
    session,
    board,
    shown: shown.ticket,
    duty,
    ringer,
    summary,
    settling,
    actions,
    has,
    signOutRefused,
    missedMarks,
    drafts,
    signOutHeld,
    stay: () => {
      signOutHeld.value = false;
    },
    signOut: async (anyway = false) => {
      signOutHeld.value = drafts.unsent.peek() && !anyway;
      if (signOutHeld.peek()) return;
      await settling.sendNow();
      const answer = await services.session.signOut();
      signOutRefused.value = !answer.ok;
      if (answer.ok) drafts.dropAll();
    },
    dispose: () => {
      settling.dispose();
      services.tab.askBeforeLeaving(false);
      const ends = [endDuty, endTitle, endDrafts, endGuard];
      for (const end of [...ends, shown.dispose, ringer.dispose, summary.dispose, duty.dispose]) end();
    },
  };
};
