import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { nextState, transitionOf, type TicketVerb } from '#core/ticket/transitions.ts';

const deskVerbs = ['take', 'arrive', 'settle', 'release', 'hold'] as const satisfies readonly TicketVerb[];

export type DeskVerb = (typeof deskVerbs)[number];

/** The moves that this agent may try now: those of the table, by a facilitator or by the holder. */
export const allowedVerbs = (ticket: DeskTicket, isFacilitator: boolean): ReadonlySet<DeskVerb> =>
  new Set(
    deskVerbs.filter((verb) => {
      const mover = transitionOf(verb).by === 'holder' ? ticket.mine : isFacilitator;
      if (verb === 'hold' && ticket.onHoldSince) return false;
      return mover && nextState(ticket.state, verb) !== null;
    }),
  );
