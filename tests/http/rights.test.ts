import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { type Role, roles } from '#contract/schemas/desk.ts';
import { contractWith, scriptedProvider } from '../support/bills.ts';
import { type House, openHouse } from '../support/house.ts';
import { withHouse } from '../conformance/postgres/with-house.ts';
import { proofFor } from './support/requests.ts';
import type { Door } from './support/door.ts';
import { type Asked, type DeskExpectation, expected } from './support/rights-expected.ts';
import { type Whereabouts, type World, openWorld, placeAt, whereabouts } from './support/rights-world.ts';
import { samples } from './support/samples.ts';

const names = Object.keys(routes) as readonly RouteName[];
const routeOf = (name: RouteName): Route => routes[name];

const urlOf = (name: RouteName, { params, query }: Asked): string => {
  const path = routeOf(name).path.replace(/:([A-Za-z]+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
};

const send = (world: World, name: RouteName, asked: Asked, headers: Readonly<Record<string, string>>) => {
  const body = routeOf(name).body ? JSON.stringify(asked.body ?? {}) : undefined;
  return world.app.inject({
    method: routeOf(name).method,
    url: urlOf(name, asked),
    headers: {
      'x-own-page': '1',
      'sec-fetch-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  });
};

const isDesk = (name: RouteName): boolean => routeOf(name).access === 'desk' && name in expected;
const deskOf = (name: RouteName): DeskExpectation => expected[name] as DeskExpectation;

/** What this person must be answered: `in`, or the code of the refusal. */
const answerFor = (
  { who, scope, wide, outside = 'not_found', answers = 'in' }: DeskExpectation,
  role: Role,
  at: Whereabouts,
): string => {
  if (at === 'other commune') return 'signed_out';
  if (!who.includes(role)) return 'forbidden';
  if (at === 'own site' || scope !== 'site' || wide?.includes(role)) return answers;
  return outside;
};

/** A list for one's own sites, or something of one's own site, tells nothing of the other. */
const staysInside = ({ scope, wide }: DeskExpectation, role: Role): boolean =>
  (scope === 'site' || scope === 'sites') && !wide?.includes(role);

describe('what is expected', () => {
  it('is written for every route of the table, and for no other', () => {
    expect(Object.keys(expected).sort()).toEqual([...names].sort());
    expect(names.filter(isDesk).length).toBeGreaterThanOrEqual(20);
  });

  it('is of the kind that the table says', () => {
    for (const name of names) {
      const { access } = routeOf(name);
      const word = expected[name];
      const kind = typeof word === 'object' ? 'desk' : word;
      const said = access === 'demo' ? 'public' : access;
      const held = ['ticket', 'payment', 'invitation'].includes(said) ? 'capability' : said;
      expect([name, kind]).toEqual([name, held]);
    }
  });
});

withHouse('route by role by place', (stage) => {
  let house: House;
  let world: World;
  beforeAll(async () => {
    house = await openHouse(stage().url, { contract: contractWith(scriptedProvider().provider) });
    world = await openWorld(house);
  });
  afterAll(async () => {
    await world?.close();
    await house?.close();
  });

  const asking = async (name: RouteName, role: Role, at: Whereabouts) => {
    const expectation = deskOf(name);
    const { cookie } = expectation.ends ? await world.hire(role, 'own site') : await world.worker(role);
    return send(world, name, await expectation.ask(world, at, role), { cookie });
  };

  for (const name of names.filter(isDesk))
    for (const role of roles)
      for (const at of whereabouts) {
        const answer = answerFor(deskOf(name), role, at);
        it(`${name}: ${role}, ${at}: ${answer}`, async () => {
          const response = await asking(name, role, at);
          const code = response.statusCode === 200 ? 'in' : String(response.json().code);
          expect(code).toBe(answer);
          expect(response.body).not.toContain(placeAt['other commune'].communeId);
          if (staysInside(deskOf(name), role)) expect(response.body).not.toContain('annexe');
        });
      }

  for (const name of names.filter((one) => expected[one] === 'kiosk' || expected[one] === 'capability'))
    it(`${name}: no role's cookie opens what is a resident's or a kiosk's`, async () => {
      for (const role of roles) {
        const { cookie } = await world.worker(role);
        const { params, body = {}, query } = samples[name];
        const asked = { params: { ...params, communeId: placeAt['own site'].communeId }, body };
        const response = await send(world, name, query ? { ...asked, query } : asked, { cookie });
        const { access } = routeOf(name);
        expect(response.json().code).toBe(access === 'kiosk' ? 'proof_missing' : 'capability_wrong');
      }
    });

  const asKiosk = async (at: Whereabouts) => {
    const { communeId, kioskId } = placeAt[at];
    const asked = { params: { communeId }, body: samples.beat.body ?? {} };
    const request = { method: 'POST', url: urlOf('beat', asked), payload: JSON.stringify(asked.body) };
    const proof = await proofFor(world.proving as unknown as Door, request, { key: world.proving.key });
    return send(world, 'beat', asked, { 'x-kiosk-id': kioskId, 'x-kiosk-proof': proof });
  };

  it('who no longer works at a queue keeps no call of it alive', async () => {
    const { communeId, queueId } = placeAt['other site'];
    const mover = await world.hire('facilitator', 'other site');
    const { ticketId, fence } = await world.held('other site');
    const queueIds = [placeAt['own site'].queueId];
    const moved = await house.hire(mover.actor.staffId, { queueIds });
    expect(moved.queueIds).not.toContain(queueId);
    const params = { communeId, queueId: placeAt['own site'].queueId };
    const body = { availability: 'available', holds: [{ ticketId, fence }] };
    const said = await send(world, 'sayPresent', { params, body }, { cookie: mover.cookie });
    expect(said.json().holds).toEqual([{ ticketId, held: false, leaseUntil: null }]);
  });

  it('a kiosk proves itself in its own commune, and as no other kiosk', async () => {
    await world.enrolHallKiosk();
    expect((await asKiosk('own site')).statusCode).toBe(200);
    for (const at of ['other site', 'other commune'] as const)
      expect(['proof_missing', 'kiosk_revoked']).toContain((await asKiosk(at)).json().code);
  });
});
