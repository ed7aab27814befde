import type { Instant, Millis } from '../instant.ts';
import type { TicketView } from './ticket.ts';
import { presenceLimit } from './timing.ts';

/**
 * Every sentence that a resident's screen may say about agents: each is a locale key of the same name, and no screen
 * says another. `attract.*` stands where nobody has called, `ready.*` where one may call, `call.*` follows a call.
 */
export const promiseKeys = [
  'attract.called-here',
  'attract.kept-here',
  'attract.someone-here',
  'attract.someone-busy',
  'attract.nobody-here',
  'attract.closed',
  'attract.unknown',
  'ready.someone-here',
  'ready.someone-busy',
  'ready.nobody-here',
  'ready.closed',
  'ready.offline',
  'ready.unknown',
  'call.kept',
  'call.sending',
  'call.told',
  'call.next',
  'call.busy',
  'call.lapsed',
  'call.risen-manager',
  'call.risen-remote',
  'call.nobody',
  'call.closed',
  'call.received',
  'call.out-of-touch',
  'call.taken',
  'call.taken-remote',
  'call.on-hold',
  'call.here',
  'call.here-remote',
  'call.done',
  'call.cancelled',
  'call.missed',
  'call.unanswered',
] as const;

export type PromiseKey = (typeof promiseKeys)[number];

/** All that the choice of a sentence rests on; nothing in it is guessed by the screen. */
export interface Situation {
  /** `offline` also when the server does not answer. */
  readonly connection: 'online' | 'offline';
  /** The last word of the server on who is there, and how old it is; null when it never came. */
  readonly presence: Presence | null;
  /** By the opening hours; `unknown` when they were not confirmed. */
  readonly site: 'open' | 'closed' | 'unknown';
  /** Where the sentence stands: the waiting screen, or a screen on which one may call. */
  readonly at: 'attract' | 'visit';
  /** The call of the person in front of the screen. */
  readonly call: ResidentCall | null;
  /** An open call from this kiosk that no page holds any more; only its time may be told. */
  readonly calledHereAt: Instant | null;
  /** A call of an earlier person is still in the outbox. */
  readonly keptHere: boolean;
}

export interface Presence {
  readonly available: number;
  readonly busy: number;
  readonly ageMillis: Millis;
}

/** `kept`: only this device has it. `held`: the server acknowledged it; `wasTaken` when the page saw it taken before. */
export type ResidentCall =
  { readonly is: 'kept' } | { readonly is: 'held'; readonly ticket: TicketView; readonly wasTaken: boolean };

type People = 'available' | 'busy' | 'nobody' | 'unknown';

/** Who may be spoken of: offline nothing is known, and a presence that is too old is nobody. */
export const peopleOf = ({ connection, presence }: Situation): People => {
  if (connection === 'offline' || !presence) return 'unknown';
  if (presence.ageMillis > presenceLimit) return 'nobody';
  if (presence.available > 0) return 'available';
  return presence.busy > 0 ? 'busy' : 'nobody';
};

const onAttract = (situation: Situation): PromiseKey => {
  if (situation.keptHere) return 'attract.kept-here';
  if (situation.calledHereAt !== null && situation.connection === 'online') return 'attract.called-here';
  switch (peopleOf(situation)) {
    case 'available':
      return 'attract.someone-here';
    case 'busy':
      return 'attract.someone-busy';
    case 'nobody':
      return situation.site === 'closed' ? 'attract.closed' : 'attract.nobody-here';
    case 'unknown':
      return situation.site === 'closed' ? 'attract.closed' : 'attract.unknown';
  }
};

const beforeCalling = (situation: Situation): PromiseKey => {
  if (situation.connection === 'offline') return 'ready.offline';
  switch (peopleOf(situation)) {
    case 'available':
      return 'ready.someone-here';
    case 'busy':
      return 'ready.someone-busy';
    case 'nobody':
      return situation.site === 'closed' ? 'ready.closed' : 'ready.nobody-here';
    case 'unknown':
      return 'ready.unknown';
  }
};

const whileWaiting = (situation: Situation, ticket: TicketView, wasTaken: boolean): PromiseKey => {
  const people = peopleOf(situation);
  if (people === 'unknown') return 'call.received';
  if (ticket.risenTo === 'remote' && (ticket.remote?.available ?? 0) > 0) return 'call.risen-remote';
  if (people === 'nobody') return situation.site === 'closed' ? 'call.closed' : 'call.nobody';
  if (wasTaken) return 'call.lapsed';
  if (ticket.risenTo === 'manager' || (ticket.risenTo && people === 'busy')) return 'call.risen-manager';
  if (people === 'busy') return 'call.busy';
  return ticket.place === 1 ? 'call.next' : 'call.told';
};

/** Who holds it from elsewhere is not said to come. */
const whileTaken = ({ onHoldSince, heldRemotely }: TicketView): PromiseKey => {
  if (onHoldSince) return 'call.on-hold';
  return heldRemotely ? 'call.taken-remote' : 'call.taken';
};

const onceHeld = (situation: Situation, ticket: TicketView, wasTaken: boolean): PromiseKey => {
  const cut = situation.connection === 'offline';
  switch (ticket.state) {
    case 'waiting':
      return cut ? 'call.out-of-touch' : whileWaiting(situation, ticket, wasTaken);
    case 'taken':
      return cut ? 'call.out-of-touch' : whileTaken(ticket);
    case 'arrived':
      if (cut) return 'call.out-of-touch';
      return ticket.heldRemotely ? 'call.here-remote' : 'call.here';
    case 'done':
    case 'cancelled':
    case 'missed':
    case 'unanswered':
      return `call.${ticket.state}`;
  }
};

/**
 * The one sentence that may be said now. `call.told` and `call.next` need the server to hold the call and an agent
 * to be free; `call.taken` and `call.here` rest on the ticket's own lease; `call.risen-remote` needs a call that rose and
 * somebody free where it rose to.
 */
export const promiseOf = (situation: Situation): PromiseKey => {
  const { call } = situation;
  if (call?.is === 'held') return onceHeld(situation, call.ticket, call.wasTaken);
  if (call) return situation.connection === 'online' ? 'call.sending' : 'call.kept';
  return situation.at === 'attract' ? onAttract(situation) : beforeCalling(situation);
};
