import type { InvitationView, PaymentView } from '#contract/schemas/bill.ts';
import type { QueueEvent } from '#contract/events.ts';
import type { QueueId } from '#core/ids.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { PaymentFeed, QueueFeed, TicketFeed, Waker } from '#server/ports/feeds.ts';
import type { Together } from '#server/ports/together.ts';
import type { PaymentRumours } from '#server/use-cases/hear-of-payment.ts';
import { deskTicket, invitationView, now, paymentView, queueId, ticketView } from './samples.ts';

export const queueEvent = (seq: number): QueueEvent =>
  ({ type: 'ticket', seq, at: now, verb: 'take', ticket: deskTicket }) as unknown as QueueEvent;

/** A queue's log in memory. Counts how many reads of one follower were in flight together. */
export const memoryQueue = () => {
  const state = {
    events: [] as QueueEvent[],
    /** Events up to this one were forgotten. */
    forgotten: 0,
    fails: false,
    reads: 0,
    inFlight: 0,
    mostInFlight: 0,
    delay: () => 0,
  };
  const append = (count = 1): void => {
    for (let i = 0; i < count; i += 1) state.events.push(queueEvent(state.events.length + 1));
  };
  const feed: QueueFeed = {
    allows: (staff, queue) => staff.queueIds.includes(queue),
    after: async (_staff, _queue, seq, limit) => {
      state.reads += 1;
      state.inFlight += 1;
      state.mostInFlight = Math.max(state.mostInFlight, state.inFlight);
      const found = state.events.slice(seq, seq + limit);
      await new Promise((done) => setTimeout(done, state.delay()));
      state.inFlight -= 1;
      if (state.fails) throw Object.assign(new Error('down'), { name: 'Unavailable' });
      return seq < state.forgotten ? null : found;
    },
    lastSeq: async () => {
      if (state.fails) throw Object.assign(new Error('down'), { name: 'Unavailable' });
      return state.events.length;
    },
  };
  return { feed, state, append };
};

/** One ticket in memory, found by its capability's hash. */
export const memoryTicket = (capabilityHash: string) => {
  const state = { view: ticketView as unknown as TicketView | null, queueId: queueId as QueueId };
  const feed: TicketFeed = {
    view: async (_commune, _ticket, hash) =>
      state.view && hash === capabilityHash ? { queueId: state.queueId, view: state.view } : null,
  };
  return { feed, state };
};

/** One attempt and one invitation in memory, each found by its own capability's hash. */
export const memoryPayments = (paymentHash: string, invitationHash: string) => {
  const state = {
    payment: paymentView as unknown as PaymentView | null,
    invitation: invitationView as unknown as InvitationView | null,
    topic: 'bill/1' as const,
    /** Like a database that can't answer. */
    fails: false,
  };
  const answer = <View>(view: View | null, hash: string, right: string) => {
    if (state.fails) throw Object.assign(new Error('down'), { name: 'Unavailable' });
    return view && hash === right ? { topic: state.topic, view } : null;
  };
  const feed: PaymentFeed = {
    payment: async (_commune, _attempt, hash) => answer(state.payment, hash, paymentHash),
    invitation: async (_commune, _invitation, hash) => answer(state.invitation, hash, invitationHash),
  };
  /** Makes both their last word, after which their streams end. */
  const end = (): void => {
    if (state.payment) state.payment = { ...state.payment, word: { word: 'paid' } };
    if (state.invitation) state.invitation = { ...state.invitation, state: 'ended' };
  };
  return { feed, state, end };
};

/** One shown screen in memory, for whoever holds its call. */
export const memoryScreen = (capabilityHash: string) => {
  const state = {
    /** How often it can still be looked at before the hold ends. */
    looks: Number.POSITIVE_INFINITY,
    fails: false,
    screen: null as ShownScreen | null,
  };
  const look = (): boolean => {
    if (state.fails) throw Object.assign(new Error('the value 4250 was refused'), { name: 'Unavailable' });
    state.looks -= 1;
    return state.looks >= 0;
  };
  const together: Pick<Together, 'seen' | 'pointed'> = {
    seen: async () => (look() ? { screen: state.screen, pointed: null } : null),
    pointed: async (_commune, _ticket, hash) =>
      hash === capabilityHash && look() ? { pointed: null } : null,
  };
  return { together, state };
};

/** What the door passed on of notifications and returns. */
export const memoryRumours = () => {
  const heard: (readonly [kind: string, commune: string, what: string])[] = [];
  const rumours: PaymentRumours = {
    notified: async (commune, id) => void heard.push(['notified', commune, id]),
    returned: async (commune, token) => void heard.push(['returned', commune, token]),
  };
  return { rumours, heard };
};

export const memoryWaker = () => {
  const listeners = new Map<string, Set<() => void>>();
  const waker: Waker = {
    onWake: (_commune, queue, wake) => {
      const own = listeners.get(queue) ?? new Set();
      listeners.set(queue, own.add(wake));
      return () => void own.delete(wake);
    },
  };
  return {
    waker,
    wake: (queue: string = queueId): void => listeners.get(queue)?.forEach((tell) => tell()),
    listening: (): number => [...listeners.values()].reduce((sum, own) => sum + own.size, 0),
  };
};
