import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskSession, Role } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { createDuty, type Duty } from './duty/duty.ts';
import { boardSignal } from './queue/board-signal.ts';
import type { Board } from './queue/board.ts';
import { createLiveSummary, type LiveSummary } from './queue/live-summary.ts';
import { notifyWords } from './queue/notify-words.ts';
import { shownSignal } from './queue/shown-signal.ts';
import { titleWithCount } from './queue/title-count.ts';
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
  has(role: Role): boolean;
  /** The server could not be told: the session still lives. */
  readonly signOutRefused: ReadonlySignal<boolean>;
  signOut(): Promise<void>;
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
  const board = boardSignal(queue.state, clock.now);
  const waiting = computed(() => board.value.waiting);
  const shown = shownSignal(board, places.place);
  const duty = createDuty({
    ...services,
    isFacilitator: computed(() => has('facilitator')),
    holdsCall: computed(() => board.value.mine.length > 0),
  });
  const mayRing = computed(
    () => duty.on.value && has('facilitator') && duty.availability.value === 'available',
  );
  const actions = createTicketActions(queue);
  const settling = settlingOf(services, board, actions);
  const ringer = ringerOf(services, words, waiting, mayRing);
  const summary = createLiveSummary(waiting, clock);
  const endTitle = effect(() => alerts.setTitle(titleWithCount(waiting.value.length, words.t('desk.title'))));
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
    signOut: async () => {
      await settling.sendNow();
      const answer = await services.session.signOut();
      signOutRefused.value = !answer.ok;
    },
    dispose: () => {
      settling.dispose();
      for (const end of [endDuty, endTitle, shown.dispose, ringer.dispose, summary.dispose, duty.dispose])
        end();
    },
  };
};
