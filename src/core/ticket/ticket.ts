import type { Instant } from '../instant.ts';
import type { Locale } from '../locale.ts';

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
}
