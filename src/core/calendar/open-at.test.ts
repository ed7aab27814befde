import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../instant.ts';
import { addDays, isIsoDate, weekdayIndex } from './dates.ts';
import { easter, publicHolidays } from './holidays.ts';
import { openAt, siteStateAt, spansOn } from './open-at.ts';
import type { OpeningHours, Span } from './opening-hours.ts';
import { instantOf, wallTimeOf } from './wall-clock.ts';

const span = (from: number, to: number): Span => ({ from: from * 60, to: to * 60 });
const day = [span(8.5, 17)];
const townHall: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: [span(8.5, 19.5)], fr: day, sa: [], su: [] },
  firstInMonth: { tu: [span(13, 17)] },
  exceptions: { '2026-12-24': [span(8.5, 16)] },
  closedOnHolidays: true,
};
const at = (iso: string) => instant(Date.parse(iso));
const shown = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());

describe('days', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-1-1', false],
    ['2026-11-22T00:00', false],
  ])('%s is a day: %s', (text, is) => expect(isIsoDate(text)).toBe(is));

  it('adding days and taking them away comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (n, m) => {
          const date = addDays('2026-11-22', n);
          expect(addDays(addDays(date, m), -m)).toBe(date);
          expect(weekdayIndex(addDays(date, 7 * (m % 100)))).toBe(weekdayIndex(date));
        },
      ),
    );
  });
});

describe('public holidays', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => expect(easter(year)).toBe(date));

  it('Easter is a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      expect(weekdayIndex(easter(year))).toBe(6);
      expect(easter(year).slice(5) >= '03-22' && easter(year).slice(5) <= '04-25').toBe(true);
    }
  });

  it('France has eleven in 2026', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });
});

describe('wall time in Paris', () => {
  it('comes back from the moment it names, except in the hour that is skipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }), (n, minute) => {
        const date = addDays('2000-01-01', n);
        const back = wallTimeOf(instantOf({ date, minute }));
        const skipped = back.date === date && back.minute === minute + 60 && minute >= 120 && minute < 180;
        if (!skipped) expect(back).toEqual({ date, minute });
      }),
      { numRuns: 500 },
    );
  });

  it('follows both changes of the clocks', () => {
    expect(shown(instantOf({ date: '2026-03-29', minute: 119 }))).toBe('2026-03-29T00:59:00.000Z');
    expect(shown(instantOf({ date: '2026-03-29', minute: 150 }))).toBe('2026-03-29T01:30:00.000Z');
    expect(shown(instantOf({ date: '2026-03-29', minute: 180 }))).toBe('2026-03-29T01:00:00.000Z');
    expect(shown(instantOf({ date: '2026-10-25', minute: 150 }))).toBe('2026-10-25T00:30:00.000Z');
    expect(shown(instantOf({ date: '2026-10-25', minute: 180 }))).toBe('2026-10-25T02:00:00.000Z');
    expect(shown(instantOf({ date: '2026-10-25', minute: 1440 }))).toBe('2026-10-25T23:00:00.000Z');
  });
});

describe('opening hours', () => {
  it('an open place says until when', () => {
    expect(openAt(townHall, at('2026-11-23T10:00:00Z'))).toEqual({
      open: true,
      until: at('2026-11-23T16:00:00Z'),
    });
    expect(openAt(townHall, at('2026-07-16T17:29:59Z'))).toEqual({
      open: true,
      until: at('2026-07-16T17:30:00Z'),
    });
  });

  it('a closed place says when it opens next, over a weekend and a holiday', () => {
    expect(openAt(townHall, at('2026-11-22T10:00:00Z'))).toEqual({
      open: false,
      next: at('2026-11-23T07:30:00Z'),
    });
    expect(openAt(townHall, at('2026-12-24T15:00:00Z'))).toEqual({
      open: false,
      next: at('2026-12-28T07:30:00Z'),
    });
    expect(openAt(townHall, at('2026-11-10T16:00:00Z'))).toEqual({
      open: false,
      next: at('2026-11-12T07:30:00Z'),
    });
  });

  it('the first Tuesday of a month has hours of its own', () => {
    expect(openAt(townHall, at('2026-12-01T09:00:00Z'))).toEqual({
      open: false,
      next: at('2026-12-01T12:00:00Z'),
    });
    expect(openAt(townHall, at('2026-12-08T09:00:00Z')).open).toBe(true);
  });

  it('a day of every year on which it closes early cuts what that day has, and opens nothing', () => {
    const early: OpeningHours = {
      ...townHall,
      exceptions: {},
      closesEarly: { '12-24': 16 * 60, '11-11': 16 * 60 },
    };
    for (const year of [2026, 2027, 2030]) {
      const usual = spansOn({ ...townHall, exceptions: {} }, `${year}-12-24`);
      const cut = spansOn(early, `${year}-12-24`);
      expect(cut.every(({ to }) => to <= 16 * 60)).toBe(true);
      expect(cut.map(({ from }) => from)).toEqual(
        usual.map(({ from }) => from).filter((from) => from < 16 * 60),
      );
      expect(spansOn(early, `${year}-11-11`)).toEqual([]);
    }
    const opensLate = { ...early, weekly: { ...early.weekly, th: [span(16, 19)] } };
    expect(spansOn(opensLate, '2026-12-24')).toEqual([]);
  });

  it('an exception replaces everything else, a holiday included', () => {
    const opened = { ...townHall, exceptions: { '2026-11-11': [span(9, 12)] } };
    expect(openAt(opened, at('2026-11-11T09:00:00Z')).open).toBe(true);
  });

  it('an opening that touches midnight goes on into the next day', () => {
    const night: OpeningHours = {
      ...townHall,
      weekly: { ...townHall.weekly, fr: [span(20, 24)], sa: [span(0, 2)] },
    };
    expect(openAt(night, at('2026-11-27T21:00:00Z'))).toEqual({
      open: true,
      until: at('2026-11-28T01:00:00Z'),
    });
  });

  it('a place that never opens has no next opening, and one that never closes still answers', () => {
    const none = { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] };
    const closed: OpeningHours = { weekly: none, firstInMonth: {}, exceptions: {}, closedOnHolidays: true };
    expect(openAt(closed, at('2026-11-22T10:00:00Z'))).toEqual({ open: false, next: null });
    const all = [span(0, 24)];
    const always = { mo: all, tu: all, we: all, th: all, fr: all, sa: all, su: all };
    expect(
      openAt({ ...closed, weekly: always, closedOnHolidays: false }, at('2026-11-22T10:00:00Z')).open,
    ).toBe(true);
  });

  it('being open agrees with the wall clock, and the answer holds until the moment it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }), (millis) => {
        const moment = instant(millis);
        const { date, minute } = wallTimeOf(moment);
        const answer = openAt(townHall, moment);
        expect(answer.open).toBe(
          spansOn(townHall, date).some(({ from, to }) => from <= minute && minute < to),
        );
        const change = answer.open ? answer.until : answer.next;
        if (change === null) throw new Error('the town hall opens again');
        expect(change).toBeGreaterThan(moment);
        expect(openAt(townHall, instant(change - 1)).open).toBe(answer.open);
        expect(openAt(townHall, change).open).toBe(!answer.open);
      }),
      { numRuns: 400 },
    );
  });

  it('hours that were not confirmed say neither open nor closed', () => {
    const monday = at('2026-11-23T10:00:00Z');
    expect(siteStateAt({ hours: townHall, hoursConfirmed: false }, monday)).toBe('unknown');
    expect(siteStateAt({ hours: townHall, hoursConfirmed: true }, monday)).toBe('open');
    expect(siteStateAt({ hours: townHall, hoursConfirmed: true }, at('2026-11-22T10:00:00Z'))).toBe('closed');
  });
});
