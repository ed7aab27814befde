import type { Instant } from '../instant.ts';
import type { Locale } from '../locale.ts';
import type { WaitRange } from './wait/wait-range.ts';

/** A call for an agent, from the touch to its end. See `transitions.ts` for what may follow what. */
export const ticketStates = [
  'waiting',
  'taken',
  'arrived',
  'done',
  'cancelled',
  'missed',
  'unanswered',
] as const;

export type TicketState = (typeof ticketStates)[number];

export const openStates: readonly TicketState[] = ['waiting', 'taken', 'arrived'];

export const isOpen = (state: TicketState): boolean => openStates.includes(state);

export const accessNeeds = ['seated', 'deaf', 'blind', 'slowly', 'reading'] as const;

/** What the agent should know before coming, chosen by the resident, never guessed. */
export type AccessNeed = (typeof accessNeeds)[number];

/** Where the resident stands when calling. Never an answer, never a name. */
export interface TicketContext {
  readonly procedureId: string | null;
  readonly procedureVersion: string | null;
  readonly stepId: string | null;
  readonly locale: Locale;
  readonly needs: readonly AccessNeed[];
}

/** Where a ticket was opened. Only a kiosk's has a resident's screen that follows it. */
export const ticketOrigins = ['kiosk', 'counter', 'phone'] as const;

export type TicketOrigin = (typeof ticketOrigins)[number];

/** What became of the call-back that an agent proposed in a call; only the resident answers it. */
export const callbackOffers = ['proposed', 'accepted', 'declined'] as const;

export type CallbackOffer = (typeof callbackOffers)[number];

/** How far a call that nobody took has risen: the site's manager, then also the facilitators who answer from elsewhere. */
export type RisenTo = 'manager' | 'remote';

/** Facilitators whose console spoke within the minute. */
export interface Headcount {
  readonly available: number;
  readonly busy: number;
}

/** What the resident's screen may know of its own call. */
export interface TicketView {
  readonly state: TicketState;
  /** Daily human number, such as `A-042`. */
  readonly number: string;
  readonly openedAt: Instant;
  readonly takenAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** 1 is next; null once taken. */
  readonly place: number | null;
  /** Shown only if the agent chose so. */
  readonly agentFirstName: string | null;
  /** Until someone takes it; absent when it was not asked for, and once taken. */
  readonly wait?: WaitRange | undefined;
  /** Since when its holder helps someone else meanwhile. */
  readonly onHoldSince?: Instant | null | undefined;
  readonly risenTo?: RisenTo | null | undefined;
  /** Who is there among those that it rose to elsewhere; absent while it has not risen so far. */
  readonly remote?: Headcount | null | undefined;
  /** Its holder is elsewhere: they answer, but do not come. */
  readonly heldRemotely?: boolean | undefined;
  /** Null while none was proposed. */
  readonly callbackOffer?: CallbackOffer | null | undefined;
}
