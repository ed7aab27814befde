import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/dates.ts';
import { openAt, spansOn } from '../calendar/open-at.ts';
import type { OpeningHours } from '../calendar/opening-hours.ts';
import { instantOf, wallTimeOf } from '../calendar/wall-clock.ts';
import { callbackSlots } from '../callback/slots.ts';
import { instant } from '../instant.ts';
import { announcedFrom, type DayHours, dayEnd, hoursWith, siteWith } from './day-hours.ts';

const day = [{ from: 510, to: 1_020 }];
const hall: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: [{ from: 510, to: 1_170 }], fr: day, sa: [], su: [] },
  firstInMonth: { tu: [{ from: 780, to: 1_020 }] },
  exceptions: { '2026-12-24': [{ from: 510, to: 960 }] },
  closedOnHolidays: true,
};
const saturday: DayHours = { date: '2026-11-28', from: 540, to: 720 };
const at = (iso: string) => instant(Date.parse(iso));

const dates = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
const someHours = fc
  .tuple(dates, fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([date, from, length]) => ({ date, from, to: Math.min(1_440, from + length) }));

describe('hours that a site says of one day', () => {
  it('replace that day, whatever the week, holidays or exceptions say, and no other', () => {
    fc.assert(
      fc.property(someHours, dates, (hours, other) => {
        const changed = hoursWith(hall, [{ hours }]);
        expect(spansOn(changed, hours.date)).toEqual([{ from: hours.from, to: hours.to }]);
        if (other !== hours.date) expect(spansOn(changed, other)).toEqual(spansOn(hall, other));
      }),
    );
  });

  it('open the place at exactly the minutes that are said, also on the days when the clocks change', () => {
    const anyDay = fc.oneof(dates, fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'));
    fc.assert(
      fc.property(someHours, anyDay, fc.integer({ min: 0, max: 1_439 }), (said, date, minute) => {
        const hours = { ...said, date };
        const moment = instantOf({ date, minute });
        const wall = wallTimeOf(moment);
        const open = hours.from <= wall.minute && wall.minute < hours.to;
        expect(openAt(hoursWith(hall, [{ hours }]), moment).open).toBe(open);
      }),
    );
  });

  it('add up when several are said of one day, in any order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(someHours, { minLength: 1, maxLength: 6 }), (said) => {
        const sameDay = said.map((hours) => ({ hours: { ...hours, date: '2026-11-28' } }));
        const spans = spansOn(hoursWith(hall, sameDay), '2026-11-28');
        expect(spansOn(hoursWith(hall, sameDay.toReversed()), '2026-11-28')).toEqual(spans);
        for (const [n, { from }] of spans.entries()) expect(from).toBeGreaterThan(spans[n - 1]?.to ?? -1);
        for (let minute = 0; minute < 1_440; minute += 7) {
          const inSaid = sameDay.some(({ hours }) => hours.from <= minute && minute < hours.to);
          expect(spans.some(({ from, to }) => from <= minute && minute < to)).toBe(inSaid);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are the next opening of a closed site, its next closing, and a slot in which it can call back', () => {
    const site = siteWith({ hours: hall }, [{ hours: saturday }]);
    expect(openAt(site.hours, at('2026-11-27T17:00:00Z'))).toEqual({
      open: false,
      next: at('2026-11-28T08:00:00Z'),
    });
    expect(openAt(site.hours, at('2026-11-28T09:00:00Z'))).toEqual({
      open: true,
      until: at('2026-11-28T11:00:00Z'),
    });
    expect(callbackSlots(site.hours, at('2026-11-27T17:00:00Z'))).toContainEqual(saturday);
  });

  it('leave a site that says none as it is', () => {
    const site = { hours: hall };
    expect(siteWith(site, [{}])).toBe(site);
  });

  it('hold until the midnight of their day, 23 or 25 hours after the one before in March and October', () => {
    const length = (date: string) => (dayEnd(date) - dayEnd(addDays(date, -1))) / 3_600_000;
    expect(['2026-03-29', '2026-10-25', '2026-11-28'].map(length)).toEqual([23, 25, 24]);
  });

  it('are told two weeks before, or at once', () => {
    const now = at('2026-11-22T10:00:00Z');
    expect(announcedFrom('2026-11-28', now)).toBe(now);
    expect(announcedFrom('2026-12-24', now)).toBe(at('2026-12-09T23:00:00Z'));
  });
});
