import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicHoliday } from '../calendar/holidays.ts';
import { spansOn } from '../calendar/open-at.ts';
import type { OpeningHours } from '../calendar/opening-hours.ts';
import { todayInParis, wallTimeOf } from '../calendar/wall-clock.ts';
import { instant } from '../instant.ts';
import { addWorkingDays } from '../request/deadline.ts';
import { callbackSlots, usualCallbackHours } from './slots.ts';

const day = [{ from: 510, to: 1_020 }];
const hall: OpeningHours = {
  weekly: { mo: day, tu: day, we: day, th: [{ from: 510, to: 1_170 }], fr: day, sa: [], su: [] },
  firstInMonth: { tu: [{ from: 780, to: 1_020 }] },
  exceptions: { '2026-12-24': [{ from: 510, to: 960 }] },
  closedOnHolidays: true,
};
const at = (iso: string) => instant(Date.parse(iso));
const moment = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2030, 0) }).map(instant);

describe('the slots of a call-back', () => {
  it('lie inside the opening of a day that is no holiday, ahead of now, within two working days', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(hall, usualCallbackHours), (now, hours) => {
        const wall = wallTimeOf(now);
        for (const { date, from, to } of callbackSlots(hours, now)) {
          expect(isPublicHoliday(date)).toBe(false);
          expect(spansOn(hours, date).some((span) => span.from <= from && to <= span.to)).toBe(true);
          expect(date <= addWorkingDays(wall.date, 2)).toBe(true);
          expect(date > wall.date || from > wall.minute).toBe(true);
          expect(to - from).toBeGreaterThanOrEqual(60);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('there is always one where the place opens on each working day', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(hall, usualCallbackHours), (now, hours) => {
        const slots = callbackSlots(hours, now);
        expect(slots.some(({ date }) => date > todayInParis(now))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('are morning, afternoon and late opening, over a weekend too', () => {
    expect(callbackSlots(hall, at('2026-11-25T15:30:00Z'))).toEqual([
      { date: '2026-11-26', from: 510, to: 720 },
      { date: '2026-11-26', from: 810, to: 1_020 },
      { date: '2026-11-26', from: 1_020, to: 1_170 },
      { date: '2026-11-27', from: 510, to: 720 },
      { date: '2026-11-27', from: 810, to: 1_020 },
    ]);
    expect(callbackSlots(hall, at('2026-11-20T16:30:00Z')).map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  it('are none where the place does not open', () => {
    const never = {
      ...hall,
      weekly: { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] },
      firstInMonth: {},
    };
    expect(callbackSlots(never, at('2026-11-20T16:30:00Z'))).toEqual([]);
  });
});
