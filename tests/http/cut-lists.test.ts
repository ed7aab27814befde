import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import { after, minutes } from '#core/instant.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { withHouse } from '../conformance/postgres/with-house.ts';
import { aCallback } from '../support/callbacks.ts';
import { hall, type House, openHouse, vauclair } from '../support/house.ts';
import { minutesLater, start } from '../support/moments.ts';
import { aRequest } from '../support/requests.ts';
import { newTicketId } from '../support/sealed-call.ts';
import { openWorld, type World } from './support/rights-world.ts';

const { newTrackingCode } = createRequestSecrets();
const day = 24 * 60;

/** In an order that is not the one of the list. */
const shuffled = (n: number): readonly number[] => Array.from({ length: n }, (_, at) => (at * 167 + 13) % n);

/** 341 that wait, of which the first 310 are late, and 120 that were answered, the last one first. */
const keepRequests = async (
  house: House,
): Promise<{ readonly waiting: TicketId[]; readonly over: TicketId[] }> => {
  const keep = async (at: number, dueOn: string): Promise<TicketId> => {
    const requestId = newTicketId();
    await house.stores.requests.keep({
      communeId: vauclair,
      requestId,
      from: null,
      digest: `d${at}`,
      trackingCode: newTrackingCode(),
      body: aRequest({ service: hall }),
      receivedAt: minutesLater(at - 30 * day),
      dueOn,
    });
    return requestId;
  };
  const made = { waiting: [] as TicketId[], over: [] as TicketId[] };
  const wait = async (at: number): Promise<void> => {
    made.waiting[at] = await keep(at, at < 310 ? '2026-11-20' : '2026-12-01');
  };
  const answer = async (at: number): Promise<void> => {
    const id = (made.over[at] = await keep(at, '2026-11-20'));
    await house.stores.requests.move(vauclair, id, 'answer', minutesLater(-at), 'Fait.');
  };
  await Promise.all([...shuffled(341).map(wait), ...shuffled(120).map(answer)]);
  return made;
};

const keepCallbacks = async (house: House): Promise<readonly TicketId[]> => {
  const made: TicketId[] = [];
  const keep = async (at: number): Promise<void> => {
    const callbackId = (made[at] = newTicketId());
    await house.stores.callbacks.keep({
      communeId: vauclair,
      callbackId,
      from: null,
      digest: `c${at}`,
      trackingCode: newTrackingCode(),
      body: aCallback({ siteId: null }),
      receivedAt: minutesLater(-5 * day),
      // Two by two at the same moment: then the id decides, and no one is skipped.
      dueAt: after(start, minutes(Math.floor(at / 2) - 100)),
    });
  };
  await Promise.all(shuffled(330).map(keep));
  return made;
};

interface Page {
  readonly requests?: readonly DeskRequest[];
  readonly callbacks?: readonly DeskCallback[];
  readonly rest: ListRest;
}

withHouse('lists that are cut', (stage) => {
  let house: House;
  let world: World;
  let cookies: { readonly officer: string; readonly facilitator: string };
  beforeAll(async () => {
    house = await openHouse(stage().url);
    world = await openWorld(house);
    cookies = {
      officer: (await world.worker('officer')).cookie,
      facilitator: (await world.worker('facilitator')).cookie,
    };
  });
  afterAll(async () => {
    await world?.close();
    await house?.close();
  });

  const get = async (what: 'requests' | 'callbacks', cookie: string, after?: string) => {
    const response = await world.app.inject({
      method: 'GET',
      url: `/api/communes/${vauclair}/desk/${what}${after ? `?after=${encodeURIComponent(after)}` : ''}`,
      headers: { cookie },
    });
    return { status: response.statusCode, page: response.json() as Page };
  };

  it('requests: the late ones first, how many are left out, and by cursor every other one once', async () => {
    const made = await keepRequests(house);
    const { page } = await get('requests', cookies.officer);
    const ids = (of: Page) => (of.requests ?? []).map(({ requestId }) => requestId);
    expect(ids(page)).toEqual([...made.waiting.slice(0, 300), ...made.over.slice(0, 100)]);
    expect(page.requests?.slice(0, 300).every(({ late }) => late)).toBe(true);
    expect([page.rest.waiting?.count, page.rest.over?.count]).toEqual([41, 20]);
    const waiting = await get('requests', cookies.officer, page.rest.waiting?.after);
    expect(ids(waiting.page)).toEqual(made.waiting.slice(300));
    expect(waiting.page.rest).toEqual({ waiting: null, over: null });
    const over = await get('requests', cookies.officer, page.rest.over?.after);
    expect(ids(over.page)).toEqual(made.over.slice(100));
    expect(over.page.rest).toEqual({ waiting: null, over: null });
  });

  it('what was answered between two parts makes nobody skip one', async () => {
    const { page } = await get('requests', cookies.officer);
    const [first] = page.requests ?? [];
    await house.stores.requests.move(vauclair, first!.requestId, 'answer', start, 'Fait.');
    const next = await get('requests', cookies.officer, page.rest.waiting?.after);
    expect(next.page.requests).toHaveLength(41);
  });

  it('call-backs: one’s own first, however late the others are, then by the time they are due', async () => {
    const made = await keepCallbacks(house);
    const { actor, cookie } = await world.worker('facilitator');
    const last = made.at(-1)!;
    await house.stores.callbacks.take(actor, last, start);
    const { page } = await get('callbacks', cookie);
    const first = page.callbacks ?? [];
    expect(first[0]).toMatchObject({ callbackId: last, mine: true });
    expect(first).toHaveLength(300);
    expect(page.rest).toMatchObject({ waiting: { count: 30 }, over: null });
    const next = (await get('callbacks', cookie, page.rest.waiting?.after)).page.callbacks ?? [];
    const all = [...first, ...next];
    expect(new Set(all.map(({ callbackId }) => callbackId))).toEqual(new Set(made));
    const due = all.slice(1).map(({ dueAt }) => dueAt);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(first.slice(1, 180).every(({ late }) => late)).toBe(true);
  });

  it('a cursor that nobody made is refused, and none opens what is another’s', async () => {
    const id = newTicketId();
    for (const wrong of [
      'x',
      'waiting~2026-02-30~1~' + id,
      `waiting~1~1~${id}`,
      `over~${'9'.repeat(14)}~${id}`,
    ])
      expect((await get('requests', cookies.officer, wrong)).status).toBe(400);
    for (const wrong of [`waiting~nobody~1~1~${id}`, `waiting~2026-11-20~1~${id}`])
      expect((await get('callbacks', cookies.facilitator, wrong)).status).toBe(400);
    const stranger = await world.worker('officer', 'other site');
    const theirs = await get('requests', stranger.cookie, `waiting~1900-01-01~0~${id}`);
    expect(theirs.page.requests).toEqual([]);
  });
});
