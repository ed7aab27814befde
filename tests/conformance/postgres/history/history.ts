import type { TicketId } from '#core/ids.ts';
import type { TicketState } from '#core/ticket/ticket.ts';
import { nextState, ticketVerbs, type TicketVerb } from '#core/ticket/transitions.ts';

export type HolderVerb = 'arrive' | 'settle' | 'release' | 'hold';

export const holderVerbs: readonly HolderVerb[] = ['arrive', 'settle', 'release', 'hold'];

/** What one agent was told of one act. `unknown`: the line broke before the answer, so it may have happened. */
export interface Act {
  readonly ticketId: TicketId;
  readonly who: string;
  readonly verb: HolderVerb | 'take';
  readonly fence: number | null;
  readonly told: 'yes' | 'unknown';
}

export interface LoggedEvent {
  readonly seq: number;
  readonly ticketId: TicketId;
  readonly verb: string;
}

export interface LeftBehind {
  readonly ticketId: TicketId;
  readonly state: TicketState;
  readonly fence: number;
}

export interface History {
  readonly opened: readonly TicketId[];
  readonly acts: readonly Act[];
  /** The log of the tickets' own queue. */
  readonly log: readonly LoggedEvent[];
  readonly tickets: readonly LeftBehind[];
}

const isVerb = (verb: string): verb is TicketVerb => ticketVerbs.includes(verb as TicketVerb);

const isHolderVerb = (verb: string): verb is HolderVerb => holderVerbs.includes(verb as HolderVerb);

/** All that is wrong with a history, in words; nothing when no ticket was lost, doubled or held by two. */
export const faultsIn = (history: History): readonly string[] => [
  ...faultsOfLog(history),
  ...history.opened.flatMap((ticketId) => faultsOf(ticketId, history)),
];

const faultsOfLog = ({ log }: History): readonly string[] =>
  log.flatMap(({ seq }, i) => (seq === i + 1 ? [] : [`event ${seq} stands where ${i + 1} should`]));

const faultsOf = (ticketId: TicketId, history: History): readonly string[] => {
  const events = history.log.filter((event) => event.ticketId === ticketId);
  const acts = history.acts.filter((act) => act.ticketId === ticketId);
  const left = history.tickets.find((ticket) => ticket.ticketId === ticketId);
  if (!left) return [`${ticketId} is lost`];
  const replayed = replay(events);
  return [
    ...replayed.faults,
    ...(replayed.state === left.state ? [] : [`its log ends ${replayed.state}, but it is ${left.state}`]),
    ...(replayed.fence === left.fence
      ? []
      : [`taken ${replayed.fence} times, but its fence is ${left.fence}`]),
    ...twoHolders(acts),
    ...unmatched(acts, replayed.under),
  ].map((fault) => `${ticketId}: ${fault}`);
};

interface Replayed {
  readonly state: TicketState | null;
  readonly fence: number;
  readonly faults: readonly string[];
  /** How often each holder's verb happened under each fence. */
  readonly under: ReadonlyMap<string, number>;
}

const replay = (events: readonly LoggedEvent[]): Replayed => {
  let state: TicketState | null = null;
  let fence = 0;
  const faults: string[] = [];
  const under = new Map<string, number>();
  for (const { verb } of events) {
    if (verb === 'open') {
      if (state !== null) faults.push('opened twice');
      state = 'waiting';
    } else if (isVerb(verb)) {
      const next: TicketState | null = state && nextState(state, verb);
      if (next === null) faults.push(`${verb} while ${state}`);
      state = next ?? state;
      if (verb === 'take') fence += 1;
      if (isHolderVerb(verb)) under.set(`${verb} ${fence}`, (under.get(`${verb} ${fence}`) ?? 0) + 1);
    }
  }
  return { state, fence, faults, under };
};

const twoHolders = (acts: readonly Act[]): readonly string[] => {
  const holders = new Map<number, string>();
  return acts.flatMap(({ fence, who, verb, told }) => {
    if (fence === null || verb !== 'take' || told !== 'yes') return [];
    const other = holders.get(fence);
    holders.set(fence, who);
    return other !== undefined && other !== who ? [`${other} and ${who} both hold it under ${fence}`] : [];
  });
};

/** Who was told yes must find their act in the log, under their own fence. */
const unmatched = (acts: readonly Act[], under: ReadonlyMap<string, number>): readonly string[] => {
  const faults: string[] = [];
  const keys = new Set([...under.keys(), ...acts.filter(({ verb }) => verb !== 'take').map(keyOf)]);
  for (const key of keys) {
    const told = acts.filter((act) => act.verb !== 'take' && keyOf(act) === key);
    const sure = told.filter((act) => act.told === 'yes').length;
    const happened = under.get(key) ?? 0;
    if (happened < sure || happened > told.length)
      faults.push(`${key}: ${happened} in the log, ${sure} to ${told.length} by who acted`);
  }
  return faults;
};

const keyOf = ({ verb, fence }: Act): string => `${verb} ${fence}`;
