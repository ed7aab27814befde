import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { dayEnd } from '#core/notice/day-hours.ts';
import { coverKeptDays } from '#core/presence/cover.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { sweepRecords, sweepTickets } from '#server/use-cases/sweep.ts';
import { asserted, putWaiting } from '../../support/acts.ts';
import { annexeSite, hall, hallSite, type House, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const sweep = ({ stores }: House, now: Instant, open: readonly SiteId[] = [hallSite]) =>
  sweepTickets({ ...stores, hours: { closedAt: () => null, open: () => open } }, now);

const week = async (house: House, now: Instant = minutesLater(600), siteIds = [hallSite]) => {
  const actor = await house.hire('aicha', { roles: ['manager'], siteIds });
  const asked = { params: { communeId: vauclair }, query: { week: '2026-11-24' }, body: undefined };
  const { sites } = asserted(await house.useCases.listPresenceGaps({ actor, ...asked, now }));
  return sites.map(({ siteId, days }) => ({ siteId, day: days[1] }));
};

const closure = (house: House, fromAt: Instant, toAt: Instant) =>
  house.stores.siteNotices.put(vauclair, {
    siteId: hallSite,
    noticeId: randomUUID(),
    closes: true,
    fromAt,
    toAt,
    texts: { fr: 'Fermé.' },
  });

withHouse('hours when nobody was present', (stage) => {
  it('a quarter of an hour is covered by one moment with somebody there, a paused console covers none', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    await sweep(house, start);
    await house.stores.presences.say(lina, hall, 'paused', minutesLater(14));
    await sweep(house, minutesLater(14));
    await house.stores.presences.say(lina, hall, 'busy', minutesLater(16));
    await sweep(house, minutesLater(16));
    await house.stores.presences.say(lina, hall, 'absent', minutesLater(17));
    await sweep(house, minutesLater(29));
    await sweep(house, minutesLater(31));
    const ten = 10 * 60;
    expect(await week(house)).toEqual([
      {
        siteId: hallSite,
        day: {
          date: '2026-11-24',
          watched: [{ from: ten, to: ten + 45 }],
          gaps: [
            { from: ten, to: ten + 15 },
            { from: ten + 30, to: ten + 45 },
          ],
        },
      },
    ]);
  });

  it('only while the site is open, by its hours and by its own word', async () => {
    const { house } = stage();
    const at = minutesLater(120);
    await sweep(house, at, []);
    await closure(house, at, minutesLater(30, at));
    await sweep(house, minutesLater(16, at));
    await sweep(house, minutesLater(31, at));
    const [hallDay] = await week(house);
    expect(hallDay?.day?.watched.at(-1)).toEqual({ from: 12 * 60 + 30, to: 12 * 60 + 45 });
  });

  it('a manager reads their own sites, and a table that can hold no person', async () => {
    const { house } = stage();
    await sweep(house, minutesLater(240), [hallSite, annexeSite]);
    expect((await week(house)).map(({ siteId }) => siteId)).toEqual([hallSite]);
    expect((await week(house, minutesLater(600), [annexeSite]))[0]?.day?.gaps).toHaveLength(1);
    const columns = await house.pool.rows<{ name: string; type: string }>(
      sql`SELECT column_name AS name, data_type AS type FROM information_schema.columns
        WHERE table_name = 'site_cover' ORDER BY ordinal_position`,
    );
    expect(columns).toEqual([
      { name: 'commune_id', type: 'text' },
      { name: 'site_id', type: 'text' },
      { name: 'slot_at', type: 'timestamp with time zone' },
      { name: 'covered', type: 'boolean' },
    ]);
  });

  it('of a past quarter nothing is kept over what was seen of it', async () => {
    const { house } = stage();
    const [seen, empty] = [minutesLater(240), minutesLater(300)];
    const was = await house.stores.covers.between(vauclair, [hallSite], seen, minutesLater(1, seen));
    expect(was.map(({ covered }) => covered)).toEqual([false]);
    for (const _ of [1, 2])
      await house.stores.covers.keep(vauclair, [
        { siteId: hallSite, slotAt: seen, covered: true },
        { siteId: hallSite, slotAt: empty, covered: true },
      ]);
    const now = await house.stores.covers.between(vauclair, [hallSite], seen, minutesLater(1, empty));
    expect(now).toEqual([was[0], { siteId: hallSite, slotAt: empty, covered: true }]);
  });

  it('a past day comes with the hours that its site said for it, as long as what was watched of it', async () => {
    const { house } = stage();
    const [noticeId, another] = [randomUUID(), randomUUID()];
    const said = { date: '2026-11-24', from: 600, to: 720 };
    const put = (date: string, id: string) =>
      house.stores.siteNotices.put(vauclair, {
        siteId: hallSite,
        noticeId: id,
        closes: false,
        hours: { ...said, date },
        fromAt: start,
        toAt: dayEnd(date),
        texts: { fr: 'Ouvert de 10 h à 12 h.' },
      });
    await put(said.date, noticeId);
    await put('2026-12-02', another);
    const weeks = async (now: Instant) => {
      const actor = await house.hire('aicha', { roles: ['manager'], siteIds: [hallSite, annexeSite] });
      const asked = { params: { communeId: vauclair }, query: { week: said.date }, body: undefined };
      const { sites } = asserted(await house.useCases.listPresenceGaps({ actor, ...asked, now }));
      return sites.map((one) => one.said);
    };
    expect(await weeks(minutesLater(3 * 24 * 60))).toEqual([[said], []]);
    const deps = { ...house.stores, hours: { closedAt: () => null, open: () => [] } };
    await sweepRecords(deps, minutesLater(33 * 24 * 60));
    expect(await weeks(minutesLater(33 * 24 * 60))).toEqual([[said], []]);
    for (const id of [noticeId, another]) await house.stores.siteNotices.end(vauclair, hallSite, id);
    expect(await weeks(minutesLater(3 * 24 * 60))).toEqual([[], []]);
  });

  it('is forgotten after five weeks', async () => {
    const { house } = stage();
    const deps = { ...house.stores, hours: { closedAt: () => null, open: () => [] } };
    await sweepRecords(deps, minutesLater(coverKeptDays * 24 * 60 - 1_000));
    expect((await week(house))[0]?.day?.watched.length).toBeGreaterThan(0);
    await sweepRecords(deps, minutesLater((coverKeptDays + 1) * 24 * 60));
    expect((await week(house))[0]?.day?.watched).toEqual([]);
  });

  it('a closure that was entered at the desk ends the calls that wait from before it, as closing time does', async () => {
    const { house } = stage();
    const day = minutesLater(400);
    const before = await putWaiting(house, secondsLater(-60, day));
    const after = await putWaiting(house, secondsLater(60, day));
    await closure(house, day, minutesLater(60, day));
    const state = async (id: typeof before) => (await house.stores.calls.stored(vauclair, id))?.view.state;
    await sweep(house, secondsLater(-1, day));
    expect(await state(before)).toBe('waiting');
    const lina = await house.hire('lina');
    await house.stores.presences.say(lina, hall, 'available', secondsLater(90, day));
    await sweep(house, secondsLater(90, day));
    expect(await state(before)).toBe('waiting');
    await sweep(house, minutesLater(3, day));
    expect([await state(before), await state(after)]).toEqual(['unanswered', 'waiting']);
  });

  it('whoever is about to go there reads what holds now, and the closures of two weeks', async () => {
    const { house } = stage();
    const day = minutesLater(10_000);
    const put = (closes: boolean, fromAt: Instant) =>
      house.stores.siteNotices.put(vauclair, {
        siteId: annexeSite,
        noticeId: randomUUID(),
        closes,
        fromAt,
        toAt: minutesLater(60, fromAt),
        texts: { fr: closes ? 'Fermé.' : 'Ascenseur.' },
      });
    await put(false, day);
    await put(false, minutesLater(120, day));
    await put(true, minutesLater(13 * 24 * 60, day));
    await put(true, minutesLater(15 * 24 * 60, day));
    const asked = { params: { communeId: vauclair }, query: undefined, body: undefined };
    const reply = await house.useCases.listPublicNotices({ actor: { kind: 'anyone' }, ...asked, now: day });
    expect(asserted(reply).notices.map(({ closes, siteId }) => ({ closes, siteId }))).toEqual([
      { closes: true, siteId: annexeSite },
      { closes: false, siteId: annexeSite },
    ]);
  });
});
