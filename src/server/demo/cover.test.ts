import { expect, it } from 'vitest';
import { type OpeningHours, weekdays } from '#core/calendar/opening-hours.ts';
import { instantOf, wallTimeOf } from '#core/calendar/wall-clock.ts';
import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Library, Site } from '#core/library.ts';
import { coverSlot, coverWeek, mondayOf } from '#core/presence/cover.ts';
import type { SiteCover } from '../ports/covers.ts';
import { seedCover } from './cover.ts';

const opens = [{ from: 510, to: 1_020 }];
const hours = {
  weekly: Object.fromEntries(weekdays.map((day, at) => [day, at < 5 ? opens : []])),
  firstInMonth: {},
  exceptions: {},
  closedOnHolidays: true,
} as unknown as OpeningHours;
const site = (id: string, hoursConfirmed = true) => ({ id, hours, hoursConfirmed }) as Site;
const places = {
  commune: { id: 'demo' as CommuneId },
  sites: [site('hall'), site('annexe'), site('unsure', false)],
} as unknown as Library;
/** A Thursday afternoon, with a public holiday two weeks before it. */
const now = instantOf({ date: '2026-11-26', minute: 907 });

const seeded = async (kept: SiteCover[] = []): Promise<readonly SiteCover[]> => {
  const covers = {
    between: async () => kept,
    keep: async (_commune: CommuneId, more: readonly SiteCover[]) => void kept.push(...more),
  };
  await seedCover({ covers }, places, now);
  return kept;
};

const gapsOf = (covers: readonly SiteCover[], siteId: string, monday: string): number =>
  coverWeek(
    covers.filter((cover) => cover.siteId === siteId),
    monday,
    now,
  ).flatMap(({ gaps }) => gaps).length;

it('five weeks were seen, in the hours of each site whose hours are sure, and nothing of what is still to come', async () => {
  const covers = await seeded();
  const days = [...new Set(covers.map(({ slotAt }) => wallTimeOf(slotAt).date))];
  expect(days).toHaveLength(5 * 5 - 2);
  expect(days[0]).toBe('2026-10-26');
  expect(days).not.toContain('2026-11-11');
  expect(new Set(covers.map(({ siteId }) => siteId))).toEqual(new Set(['hall', 'annexe']));
  expect(Math.max(...covers.map(({ slotAt }) => slotAt + coverSlot))).toBe(
    instantOf({ date: '2026-11-26', minute: 900 }),
  );
  const minutes = covers.map(({ slotAt }) => wallTimeOf(slotAt).minute);
  expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([510, 1_005]);
});

it('every week somebody was missing where few people work, and a whole day was missing nowhere', async () => {
  const covers = await seeded();
  for (const back of [0, 7, 14, 21, 28]) {
    const monday = wallTimeOf((now - back * 86_400_000) as typeof now).date;
    expect(gapsOf(covers, 'annexe', mondayOf(monday))).toBeGreaterThan(0);
  }
  const dayOf = ({ siteId, slotAt }: SiteCover): string => `${siteId} ${wallTimeOf(slotAt).date}`;
  const somebody = new Set(covers.filter(({ covered }) => covered).map(dayOf));
  expect(somebody).toEqual(new Set(covers.map(dayOf)));
  const without = covers.filter(({ covered }) => !covered).length;
  expect(without / covers.length).toBeLessThan(0.2);
});

it('a later start tells the same, and adds nothing to a day of which anything was really seen', async () => {
  const seen: SiteCover = {
    siteId: 'hall' as SiteId,
    slotAt: instantOf({ date: '2026-11-24', minute: 600 }),
    covered: true,
  };
  const kept = [seen];
  const first = [...(await seeded(kept))];
  const ofThatDay = first.filter(
    ({ siteId, slotAt }) => siteId === 'hall' && wallTimeOf(slotAt).date === '2026-11-24',
  );
  expect(ofThatDay).toEqual([seen]);
  expect(await seeded(kept)).toEqual(first);
});
