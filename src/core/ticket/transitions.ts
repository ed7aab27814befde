import type { TicketState } from './ticket.ts';

/** Who makes a ticket move. `clock` is the server's own sweep: leases, closing time. */
export type Mover = 'resident' | 'holder' | 'facilitator' | 'clock';

export interface Transition {
  readonly verb: TicketVerb;
  readonly from: readonly TicketState[];
  readonly to: TicketState;
  readonly by: Mover;
}

export const ticketVerbs = [
  'take',
  'arrive',
  'settle',
  'release',
  'hold',
  'lapse',
  'rise',
  'cancel',
  'close-unanswered',
] as const;

export type TicketVerb = (typeof ticketVerbs)[number];

/**
 * Every move that a ticket can make. `release` and `lapse` put it back at its old place, since places follow the time
 * of opening. A ticket that arrives too late is born `missed`; nothing leads there. `hold` keeps the
 * holder, who helps someone else meanwhile, and `arrive` takes it up again. A ticket that an agent opens for the person
 * before them, or on the phone, may be born `arrived`.
 */
export const transitions: readonly Transition[] = [
  { verb: 'take', from: ['waiting'], to: 'taken', by: 'facilitator' },
  { verb: 'arrive', from: ['taken'], to: 'arrived', by: 'holder' },
  { verb: 'settle', from: ['taken', 'arrived'], to: 'done', by: 'holder' },
  { verb: 'release', from: ['taken', 'arrived'], to: 'waiting', by: 'holder' },
  { verb: 'hold', from: ['taken', 'arrived'], to: 'taken', by: 'holder' },
  { verb: 'lapse', from: ['taken', 'arrived'], to: 'waiting', by: 'clock' },
  { verb: 'rise', from: ['waiting'], to: 'waiting', by: 'clock' },
  { verb: 'cancel', from: ['waiting', 'taken'], to: 'cancelled', by: 'resident' },
  { verb: 'close-unanswered', from: ['waiting'], to: 'unanswered', by: 'clock' },
];

export const transitionOf = (verb: TicketVerb): Transition => {
  const found = transitions.find((t) => t.verb === verb);
  if (!found) throw new Error(`no transition is called ${verb}`);
  return found;
};

/** The state that a verb leads to from a state, or null when the table has no such move. */
export const nextState = (from: TicketState, verb: TicketVerb): TicketState | null => {
  const transition = transitionOf(verb);
  return transition.from.includes(from) ? transition.to : null;
};
