import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { WrittenNotice } from '#contract/schemas/site.ts';
import { dayEnd } from '#core/notice/day-hours.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  annexe,
  annexeKiosk,
  annexeSite,
  hallSite,
  type House,
  kioskActor,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const beatOf = async (house: House, now = start, kiosk = kioskActor()) => {
  const body = { buildId: 'build-1', contentVersion: null, outboxWaiting: 0, highestSeq: 0 };
  const params = { communeId: vauclair };
  return asserted(await house.useCases.beat({ actor: kiosk, params, query: undefined, body, now }));
};

const works = (change: Partial<WrittenNotice> = {}): WrittenNotice => ({
  closes: true,
  fromAt: start,
  toAt: minutesLater(60),
  texts: { fr: 'Fermé pour travaux.', ar: 'مغلق بسبب أشغال.' },
  ...change,
});

/** The Saturday after. */
const saturday = { date: '2026-11-28', from: 540, to: 720 };
const open = (change: Partial<WrittenNotice> = {}): WrittenNotice => ({
  closes: false,
  hours: saturday,
  fromAt: start,
  toAt: dayEnd(saturday.date),
  texts: { fr: 'Le samedi des passeports.' },
  ...change,
});

const put = async (
  house: House,
  notice: WrittenNotice,
  noticeId: string = randomUUID(),
  siteId = hallSite,
) => {
  const actor = await house.hire('aicha', { roles: ['manager'] });
  const params = { communeId: vauclair, siteId, noticeId };
  return house.useCases.putNotice({ actor, params, query: undefined, body: notice, now: start });
};

withHouse('what a site says today', (stage) => {
  it('is in the next heartbeat of its own kiosks, in every language, while it holds', async () => {
    const { house } = stage();
    const noticeId = randomUUID();
    asserted(await put(house, works(), noticeId));
    expect((await beatOf(house)).notices).toEqual([{ noticeId, ...works() }]);
    expect((await beatOf(house, minutesLater(59))).notices).toHaveLength(1);
    expect((await beatOf(house, minutesLater(60))).notices).toEqual([]);
    expect((await beatOf(house, start, kioskActor(annexeKiosk, annexe))).notices).toEqual([]);
    asserted(await put(house, works({ fromAt: minutesLater(10) }), noticeId));
    expect((await beatOf(house)).notices).toEqual([]);
    const actor = await house.hire('aicha', { roles: ['manager'] });
    const params = { communeId: vauclair, siteId: hallSite, noticeId };
    asserted(
      await house.useCases.endNotice({ actor, params, query: undefined, body: undefined, now: start }),
    );
    expect((await beatOf(house, minutesLater(20))).notices).toEqual([]);
  });

  it('is refused when it ends before it begins or is over, and for a site of another manager', async () => {
    const { house } = stage();
    expect(refusalOf(await put(house, works({ toAt: start })))).toBe('malformed');
    const over = works({ fromAt: minutesLater(-60), toAt: minutesLater(-1) });
    expect(refusalOf(await put(house, over))).toBe('malformed');
    expect(refusalOf(await put(house, works(), randomUUID(), annexeSite))).toBe('not_found');
  });

  it('puts a closure before other notices, and never more than three on a screen', async () => {
    const { house } = stage();
    for (let n = 0; n < 4; n += 1) asserted(await put(house, works({ closes: false })));
    asserted(await put(house, works()));
    const { notices = [] } = await beatOf(house);
    expect(notices.map(({ closes }) => closes)).toEqual([true, false, false]);
  });

  it('says the hours of one day until its midnight, and no longer once it is written anew without them', async () => {
    const { house } = stage();
    const noticeId = randomUUID();
    const kiosk = kioskActor(annexeKiosk, annexe);
    const said = { ...open(), siteId: annexeSite, noticeId };
    await house.stores.siteNotices.put(vauclair, said);
    const { siteId: _, ...shown } = said;
    expect((await beatOf(house, start, kiosk)).notices).toEqual([shown]);
    expect(await house.stores.siteNotices.coming(vauclair, start, minutesLater(1))).toContainEqual(said);
    expect(await house.stores.siteNotices.list(vauclair, [annexeSite], start)).toEqual([said]);
    expect(await house.stores.siteNotices.saidHours(vauclair, start)).toEqual([
      { siteId: annexeSite, hours: saturday },
    ]);
    expect(await house.stores.siteNotices.saidHours(vauclair, dayEnd(saturday.date))).toEqual([]);
    const { hours: __, ...plain } = said;
    await house.stores.siteNotices.put(vauclair, plain);
    expect(await house.stores.siteNotices.saidHours(vauclair, start)).toEqual([]);
    await house.stores.siteNotices.end(vauclair, annexeSite, noticeId);
  });

  it('refuses hours that close as well, or that end before the midnight of their day', async () => {
    const { house } = stage();
    asserted(await put(house, open()));
    expect(refusalOf(await put(house, open({ closes: true })))).toBe('malformed');
    expect(refusalOf(await put(house, open({ toAt: minutesLater(60) })))).toBe('malformed');
  });

  it('tells a kiosk all hours that are said, however many words stand before them', async () => {
    const { house } = stage();
    for (let n = 0; n < 3; n += 1) asserted(await put(house, works({ fromAt: minutesLater(-n) })));
    asserted(await put(house, open()));
    const { notices = [] } = await beatOf(house);
    expect(notices.some(({ hours }) => hours?.date === saturday.date)).toBe(true);
  });
});
