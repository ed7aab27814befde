import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, millis } from '../instant.ts';
import {
  type Presence,
  promiseKeys,
  promiseOf,
  type PromiseKey,
  type ResidentCall,
  type Situation,
} from './promise.ts';
import { ticketStates, type TicketView } from './ticket.ts';
import { presenceLimit } from './timing.ts';

const viewWith = (given: Partial<TicketView>): TicketView => ({
  state: 'waiting',
  number: 'A-042',
  openedAt: instant(1_790_000_000_000),
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  place: 2,
  agentFirstName: null,
  ...given,
});

const held = (given: Partial<TicketView> = {}, wasTaken = false): ResidentCall => ({
  is: 'held',
  ticket: viewWith(given),
  wasTaken,
});

const present = (given: Partial<Presence> = {}): Presence => ({
  available: 1,
  busy: 0,
  ageMillis: millis(0),
  ...given,
});

const situationWith = (given: Partial<Situation>): Situation => ({
  connection: 'online',
  presence: present(),
  site: 'open',
  at: 'visit',
  call: null,
  calledHereAt: null,
  keptHere: false,
  ...given,
});

const ages = [0, presenceLimit, presenceLimit + 1];
const presences: fc.Arbitrary<Presence | null> = fc.option(
  fc.record({
    available: fc.integer({ min: 0, max: 2 }),
    busy: fc.integer({ min: 0, max: 2 }),
    ageMillis: fc.constantFrom(...ages).map(millis),
  }),
);
const calls: fc.Arbitrary<ResidentCall | null> = fc.oneof(
  fc.constant(null),
  fc.constant<ResidentCall>({ is: 'kept' }),
  fc
    .record({
      state: fc.constantFrom(...ticketStates),
      place: fc.constantFrom(null, 1, 2),
      wasTaken: fc.boolean(),
      risenTo: fc.constantFrom(null, 'manager' as const, 'remote' as const),
      remote: fc.constantFrom(null, { available: 0, busy: 1 }, { available: 1, busy: 0 }),
      heldRemotely: fc.boolean(),
      onHoldSince: fc.constantFrom(null, instant(1_790_000_000_000)),
    })
    .map(({ wasTaken, ...view }) => held(view, wasTaken)),
);
const situations: fc.Arbitrary<Situation> = fc.record({
  connection: fc.constantFrom('online' as const, 'offline' as const),
  presence: presences,
  site: fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const),
  at: fc.constantFrom('attract' as const, 'visit' as const),
  call: calls,
  calledHereAt: fc.constantFrom(null, instant(1_790_000_000_000)),
  keptHere: fc.boolean(),
});

/** Sentences that say that a person is there, knows of the call, or comes. */
const saysSomeoneIsThere: readonly PromiseKey[] = [
  'attract.someone-here',
  'attract.someone-busy',
  'ready.someone-here',
  'ready.someone-busy',
  'call.told',
  'call.next',
  'call.busy',
  'call.lapsed',
  'call.risen-manager',
];
const saysSomeoneCame: readonly PromiseKey[] = [
  'call.taken',
  'call.taken-remote',
  'call.on-hold',
  'call.here',
  'call.here-remote',
  'call.risen-remote',
  'attract.called-here',
];

describe('the sentences about agents', () => {
  it('every situation has one sentence of the list', () => {
    fc.assert(fc.property(situations, (situation) => promiseKeys.includes(promiseOf(situation))));
  });

  it('every sentence of the list can be reached', () => {
    const reached = new Set(fc.sample(situations, { numRuns: 20_000, seed: 1 }).map(promiseOf));
    expect([...promiseKeys].filter((key) => !reached.has(key))).toEqual([]);
  });

  it('offline, nothing says that someone is there, was told or comes', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const key = promiseOf({ ...situation, connection: 'offline' });
        return !saysSomeoneIsThere.includes(key) && !saysSomeoneCame.includes(key);
      }),
    );
  });

  it('a presence that is too old, empty or unknown never claims a person', () => {
    const absences = [
      null,
      present({ ageMillis: millis(presenceLimit + 1), busy: 3 }),
      present({ available: 0 }),
    ];
    fc.assert(
      fc.property(situations, fc.constantFrom(...absences), (situation, presence) => {
        return !saysSomeoneIsThere.includes(promiseOf({ ...situation, presence }));
      }),
    );
  });

  it('nobody is told of a call that the server does not hold', () => {
    const call: ResidentCall = { is: 'kept' };
    expect(promiseOf(situationWith({ call }))).toBe('call.sending');
    expect(promiseOf(situationWith({ call, connection: 'offline' }))).toBe('call.kept');
  });

  it('busy agents are not said to have been told, since they are never rung', () => {
    const presence = present({ available: 0, busy: 2 });
    expect(promiseOf(situationWith({ presence, call: held({ place: 1 }) }))).toBe('call.busy');
  });

  it('a call that came back to its place says so, unless nobody is left', () => {
    expect(promiseOf(situationWith({ call: held({}, true) }))).toBe('call.lapsed');
    expect(promiseOf(situationWith({ call: held({}, true), presence: present({ available: 0 }) }))).toBe(
      'call.nobody',
    );
  });

  it('the one who is first in line is told so', () => {
    expect(promiseOf(situationWith({ call: held({ place: 1 }) }))).toBe('call.next');
    expect(promiseOf(situationWith({ call: held({ place: 2 }) }))).toBe('call.told');
  });

  it('a closed site with nobody there says that it is closed, but someone there counts more', () => {
    expect(
      promiseOf(situationWith({ at: 'attract', site: 'closed', presence: present({ available: 0 }) })),
    ).toBe('attract.closed');
    expect(promiseOf(situationWith({ at: 'attract', site: 'closed' }))).toBe('attract.someone-here');
  });

  it('a call is said to have risen only when it did, and to the telephone only when somebody is free there', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const key = promiseOf(situation);
        const ticket = situation.call?.is === 'held' ? situation.call.ticket : null;
        if (key === 'call.risen-manager') expect(ticket?.risenTo).toBeTruthy();
        if (key === 'call.risen-remote') {
          expect(ticket?.risenTo).toBe('remote');
          expect(ticket?.remote?.available).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('who answers from elsewhere is never said to come or to be here, nor is who helps another meanwhile', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const key = promiseOf(situation);
        const ticket = situation.call?.is === 'held' ? situation.call.ticket : null;
        if (key === 'call.taken') expect([ticket?.heldRemotely, ticket?.onHoldSince]).toEqual([false, null]);
        if (key === 'call.here') expect(ticket?.heldRemotely).toBe(false);
      }),
    );
  });
});
