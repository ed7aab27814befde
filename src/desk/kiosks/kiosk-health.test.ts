import { expect, it } from 'vitest';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId, SiteId } from '#core/ids.ts';
import { at } from '../examples/a-ticket.ts';
import { kioskHealth } from './kiosk-health.ts';

const aKiosk = (change: Partial<DeskKiosk>): DeskKiosk => ({
  kioskId: 'borne-1' as KioskId,
  siteId: 'mairie' as SiteId,
  label: 'Borne 1',
  place: 'hall',
  enrolledAt: at(0),
  lastSeenAt: at(10),
  outboxWaiting: 0,
  missing: 0,
  ...change,
});

it('a kiosk heard of within two minutes is online', () =>
  expect(kioskHealth(aKiosk({}), at(11))).toEqual({ is: 'online' }));

it('a kiosk silent for two minutes says since when', () =>
  expect(kioskHealth(aKiosk({}), at(12))).toEqual({ is: 'silent', since: at(10), lasts: 120_000 }));

it('a kiosk that was never enrolled, or never spoke, is neither online nor silent', () => {
  expect(kioskHealth(aKiosk({ enrolledAt: null }), at(12)).is).toBe('not-enrolled');
  expect(kioskHealth(aKiosk({ lastSeenAt: null }), at(12)).is).toBe('never-seen');
});
