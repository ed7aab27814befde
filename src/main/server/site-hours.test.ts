import { expect, it } from 'vitest';
import type { CommuneId, SiteId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { Library } from '#core/library.ts';
import { siteHoursOf } from './site-hours.ts';

const commune = 'vauclair' as CommuneId;
const hall = 'mairie' as SiteId;
const day = [{ from: 510, to: 1_020 }];
const hours = {
  weekly: { mo: day, tu: day, we: day, th: day, fr: day, sa: [], su: [] },
  firstInMonth: {},
  exceptions: {},
  closedOnHolidays: true,
};
const library = { commune: { id: commune }, sites: [{ id: hall, hours, hoursConfirmed: true }] };
const published = siteHoursOf(library as unknown as Library);
const at = (iso: string) => instant(Date.parse(iso));

it('a Saturday that a site said it opens counts as open, and its end as the last closing', () => {
  const said = [{ siteId: hall, hours: { date: '2026-11-28', from: 540, to: 720 } }];
  expect(published.open(commune, at('2026-11-28T09:00:00Z'), [])).toEqual([]);
  expect(published.open(commune, at('2026-11-28T09:00:00Z'), said)).toEqual([hall]);
  expect(published.closedAt(commune, hall, at('2026-11-28T09:00:00Z'), said)).toBe(null);
  expect(published.closedAt(commune, hall, at('2026-11-28T12:00:00Z'), said)).toBe(
    at('2026-11-28T11:00:00Z'),
  );
  expect(published.closedAt(commune, hall, at('2026-11-29T12:00:00Z'), said)).toBe(
    at('2026-11-28T11:00:00Z'),
  );
});

it('a day that a site shortened is closed after it, and what another site says changes nothing', () => {
  const hours = { date: '2026-11-26', from: 600, to: 960 };
  const four = at('2026-11-26T15:00:00Z');
  expect(published.closedAt(commune, hall, at('2026-11-26T15:30:00Z'), [{ siteId: hall, hours }])).toBe(four);
  expect(published.open(commune, four, [{ siteId: 'annexe' as SiteId, hours }])).toEqual([hall]);
});
