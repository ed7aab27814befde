import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../calendar/opening-hours.ts';
import { instant } from '../instant.ts';
import { hereAt, nowhere, placesAround } from './around.ts';
import { leastMinutesOnFoot, metresBetween, roundedFar } from './distance.ts';
import type { Directory, Place } from './place.ts';
import { placeStateAt } from './place-state.ts';

const day = [{ from: 510, to: 1020 }];
const hours: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: day, fr: day, sa: [], su: [] },
  firstInMonth: {},
  exceptions: {},
  closedOnHolidays: true,
};

const aPlace = (id: string, change: Partial<Place> = {}): Place => ({
  id,
  kind: 'town-hall',
  name: id,
  area: null,
  address: null,
  byPost: false,
  phone: null,
  email: null,
  link: null,
  accessText: null,
  noteText: null,
  hours,
  hoursNoteText: null,
  hoursConfirmed: false,
  hoursAsOf: null,
  hoursBorrowed: false,
  asOf: null,
  reviewBy: '2027-01-31',
  owner: 'x',
  doubt: null,
  coordinates: null,
  closure: null,
  inPlaceOf: null,
  within: null,
  ...change,
});

const directoryOf = (places: readonly Place[]): Directory => ({
  version: 'v',
  locale: 'fr',
  needs: [{ id: 'online', icon: 'monitor', kinds: ['online-help'] }],
  kinds: [],
  areas: [
    { id: 'north', postcodes: [], neighbours: ['east'] },
    { id: 'east', postcodes: [], neighbours: ['north'] },
    { id: 'south', postcodes: [], neighbours: [] },
  ],
  places,
  texts: {},
  words: {},
  countableTerms: [],
  standing: { locale: 'fr', review: 'reviewed' },
});

const point = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a distance', () => {
  it('from the town hall of the 20e to that of the 11e is 1.6 km', () => {
    const metres = metresBetween({ lat: 48.865, lon: 2.39875 }, { lat: 48.85883, lon: 2.37951 });
    expect(Math.round(metres / 100)).toBe(16);
  });

  it('is the same both ways, nothing to itself, and never longer than half around the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const metres = metresBetween(a, b);
        expect(metresBetween(b, a)).toBeCloseTo(metres, 3);
        expect(metresBetween(a, a)).toBe(0);
        expect(metres).toBeLessThanOrEqual(20_016_000);
      }),
    );
  });

  it.each([
    [0, { unit: 'beside' }],
    [49, { unit: 'beside' }],
    [51, { unit: 'metres', metres: 100 }],
    [620, { unit: 'metres', metres: 600 }],
    [960, { unit: 'kilometres', tenths: 10 }],
    [1_240, { unit: 'kilometres', tenths: 12 }],
    [12_480, { unit: 'kilometres', tenths: 120 }],
  ])('of %i m is said as far as it is known', (metres, far) => expect(roundedFar(metres)).toEqual(far));

  it('is never rounded by more than it says, and time on foot is a least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (metres) => {
        const far = roundedFar(metres);
        const said = far.unit === 'beside' ? 0 : far.unit === 'metres' ? far.metres : far.tenths * 100;
        expect(Math.abs(said - metres)).toBeLessThanOrEqual(metres < 10_000 ? 50 : 550);
        const minutes = leastMinutesOnFoot(metres);
        if (minutes !== null && minutes > 1) expect(minutes * 75).toBeLessThanOrEqual(metres);
      }),
    );
  });
});

describe('places around', () => {
  const paris = { lat: 48.86, lon: 2.35 };
  const places = [
    aPlace('here', { area: 'north', coordinates: paris }),
    aPlace('help-inside', { area: 'north', kind: 'online-help', within: 'here', coordinates: paris }),
    aPlace('far-own', { area: 'north', coordinates: { lat: 48.9, lon: 2.35 } }),
    aPlace('unmeasured-own', { area: 'north' }),
    aPlace('near-own', { area: 'north', coordinates: { lat: 48.861, lon: 2.35 } }),
    aPlace('closed-own', {
      area: 'north',
      coordinates: paris,
      closure: { since: '2025-01-27', whyText: 'why', announcedText: null, instead: [] },
    }),
    aPlace('whole-town', { kind: 'online-help' }),
    aPlace('next', { area: 'east' }),
    aPlace('elsewhere', { area: 'south' }),
  ];
  const ids = (list: readonly { place: Place }[]) => list.map(({ place }) => place.id);
  const directory = directoryOf(places);

  it('begin with the place itself and what stands in it, then the nearest; a closed one comes last', () => {
    const { own, neighbours, others } = placesAround(directory, hereAt(directory, 'here'), null);
    expect(ids(own)).toEqual([
      'here',
      'help-inside',
      'near-own',
      'far-own',
      'unmeasured-own',
      'whole-town',
      'closed-own',
    ]);
    expect(ids(neighbours)).toEqual(['next']);
    expect(ids(others)).toEqual(['elsewhere']);
  });

  it('answer one need alone', () => {
    const { own, neighbours, others } = placesAround(directory, hereAt(directory, 'here'), 'online');
    expect(ids([...own, ...neighbours, ...others])).toEqual(['help-inside', 'whole-town']);
    expect(placesAround(directory, nowhere, 'no such need').others).toEqual([]);
  });

  it('lose none and show none twice, wherever one looks from', () => {
    for (const area of [null, 'north', 'east', 'south', 'nowhere']) {
      const { own, neighbours, others } = placesAround(directory, { ...nowhere, area }, null);
      expect(ids([...own, ...neighbours, ...others]).sort()).toEqual(places.map(({ id }) => id).sort());
    }
  });

  it('have no distance unless both points are known', () => {
    const { own } = placesAround(directory, { ...nowhere, area: 'north' }, null);
    expect(own.every(({ metres }) => metres === null)).toBe(true);
  });
});

describe('what is said of a place', () => {
  it('is "open" or "closed" for confirmed hours alone, at any moment', () => {
    const any = fc.record({
      hours: fc.constantFrom(hours, null),
      hoursConfirmed: fc.boolean(),
      byPost: fc.boolean(),
      closure: fc.constantFrom(null, { since: '2025-01-27', whyText: 'w', announcedText: null, instead: [] }),
    });
    const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) });
    fc.assert(
      fc.property(any, moment, (change, at) => {
        const state = placeStateAt(aPlace('p', change), instant(at));
        const may =
          change.hoursConfirmed && change.hours !== null && !change.byPost && change.closure === null;
        expect(state.kind === 'known').toBe(may);
      }),
    );
  });
});
