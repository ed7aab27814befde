import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { callbackBody } from '#contract/schemas/callback.ts';
import { requestBody } from '#contract/schemas/request.ts';
import { ticketCall } from '#contract/schemas/ticket.ts';
import type { Actor } from '#server/actor.ts';
import { isRefusal } from '#server/use-case.ts';
import { withHouse } from '../conformance/postgres/with-house.ts';
import type { MadeCall } from '../support/acts.ts';
import { contractWith, scriptedProvider } from '../support/bills.ts';
import { aCallback } from '../support/callbacks.ts';
import { hall, hallKiosk, type House, kioskActor, openHouse, regie, vauclair } from '../support/house.ts';
import { start } from '../support/moments.ts';
import { aRequest, sealRequest, sendHome } from '../support/requests.ts';
import { aCall, seal } from '../support/sealed-call.ts';
import { isStream, routeNames } from './support/requests.ts';
import { type Asked, expected } from './support/rights-expected.ts';
import { openWorld, type World } from './support/rights-world.ts';
import { samples } from './support/samples.ts';

/** Values at which a parser, a calendar or a database column ends. */
const texts: readonly string[] = [
  'a',
  '0',
  '\u202e\u0007\u{10ffff}',
  "'; DROP TABLE ticket; --",
  '%00 {} \\ " $1',
  '0'.repeat(64),
  'z'.repeat(80),
  'é'.repeat(240),
  '😀'.repeat(300),
  'x'.repeat(4_000),
  '1900-01-01',
  '2999-12-31',
  '2024-02-29',
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-4fff-bfff-ffffffffffff',
  '+999999999999999',
  '__proto__',
  'constructor',
  'toString',
];
const numbers: readonly number[] = [
  0, 1, -1, 0.5, 1_439, 1_440, 32_768, 999_999_999, 1_000_000_000, 2_147_483_648, 946_684_800_000,
  4_102_444_800_000, 9_007_199_254_740_991, 1e300,
];
const edges: readonly unknown[] = [...texts, ...numbers, true, false, null, [], {}];

type Json = unknown;

/** Of a text that no column takes, in what is sealed. */
const unreadable: readonly Json[] = ['\0', '\ud800', 'a\0b\udc00'].flatMap((text) => [
  { ...aRequest(), answers: [{ fieldId: 'a', question: text, answer: text }] },
  { ...aRequest(), procedureVersion: text },
  { ...aCallback(), stepId: text },
  { ...aCall(), context: { ...aCall().context, stepId: text } },
]);

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same with one leaf replaced, in each place and by each edge; lists also longer than any page sends. */
function* bent(value: Json): Generator<Json> {
  yield* edges;
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries())
      for (const other of bent(each)) yield value.map((one: Json, index) => (index === at ? other : one));
    if (value.length > 0) yield Array.from({ length: 60 }, () => value[0] as Json);
  }
  if (isObject(value))
    for (const key of Object.keys(value))
      for (const other of bent(value[key])) yield { ...value, [key]: other };
}

const fits = (schema: Route['body'], value: Json): boolean =>
  schema !== undefined && v.safeParse(schema, value).success;

const parsed = (schema: Route['body'], value: Json): unknown => (schema ? v.parse(schema, value) : undefined);

/** Of what the contract lets pass, so many, spread evenly. */
const some = <T>(all: readonly T[], most: number): readonly T[] =>
  all.filter((_, at) => at % Math.max(1, Math.ceil(all.length / most)) === 0);

const doorsOwn: readonly RouteName[] = ['signIn', 'signOut'];
const asked = routeNames.filter((name) => !isStream(name) && !doorsOwn.includes(name));

withHouse('what the contract lets pass', (stage) => {
  let house: House;
  let world: World;
  let tried = 0;
  beforeAll(async () => {
    house = await openHouse(stage().url, { contract: contractWith(scriptedProvider().provider) });
    world = await openWorld(house);
  }, 30_000);

  /** One call and its capability, for what a resident sends of their own call. */
  let own: MadeCall;
  beforeAll(async () => {
    own = await world.waiting('own site');
  });

  const actorOf = async (name: RouteName): Promise<Actor> => {
    const { access } = routes[name] as Route;
    const word = expected[name];
    if (typeof word === 'object') return (await world.worker(word.who[0] ?? 'facilitator')).actor;
    if (access === 'kiosk') return kioskActor();
    if (access === 'public' || access === 'demo') return { kind: 'anyone' };
    return { kind: access, capabilityHash: own.capabilityHash } as Actor;
  };

  const whatOf = async (name: RouteName): Promise<Asked> => {
    const word = expected[name];
    if (typeof word === 'object') return word.ask(world, 'own site', word.who[0] ?? 'facilitator');
    const { params, query, body } = samples[name];
    return {
      params: {
        ...params,
        ...('communeId' in params ? { communeId: vauclair } : {}),
        ...(routes[name].access === 'ticket' ? { ticketId: own.ticketId } : {}),
      },
      ...(query ? { query } : {}),
      ...(body ? { body } : {}),
    };
  };

  const call = async (
    name: RouteName,
    actor: Actor,
    sent: Partial<Record<'params' | 'query' | 'body', Json>>,
  ) => {
    const route = routes[name] as Route;
    const useCase = house.useCases[name as never] as (call: unknown) => Promise<unknown>;
    const answer = await useCase({
      actor,
      params: parsed(route.params, sent.params ?? {}),
      query: parsed(route.query, sent.query ?? {}),
      body: parsed(route.body, sent.body ?? {}),
      now: start,
    });
    tried += 1;
    if (!isRefusal(answer) && route.reply) v.parse(route.reply, answer);
    return answer;
  };

  it.each(asked)(
    '%s answers or refuses, and never fails',
    async (name) => {
      const route = routes[name] as Route;
      const actor = await actorOf(name);
      const base = await whatOf(name);
      const theirs = { communeId: (base.params as Record<string, string>)['communeId'] };
      const parts = [
        ['params', route.params, 12],
        ['query', route.query, 12],
        ['body', route.body, 60],
      ] as const;
      for (const [part, schema, most] of parts) {
        const all = [...bent(base[part] ?? {})]
          .map((value) =>
            part === 'params' && isObject(value) && 'communeId' in value ? { ...value, ...theirs } : value,
          )
          .filter((value) => fits(schema, value));
        for (const value of some(all, most)) {
          const fresh = part === 'body' ? await whatOf(name) : base;
          const moved =
            part === 'body' && isObject(value) && isObject(fresh.body) ? carry(base, fresh, value) : value;
          try {
            await call(name, actor, { ...fresh, [part]: moved });
          } catch (error) {
            throw new Error(`${name}, ${part} ${JSON.stringify(moved).slice(0, 400)}: ${String(error)}`, {
              cause: error,
            });
          }
        }
      }
    },
    60_000,
  );

  it('what is sealed goes past the door unread: a request, a call-back or a call with anything in it answers or refuses', async () => {
    const officer = (await world.worker('officer')).actor;
    const facilitator = (await world.worker('facilitator')).actor;
    let kept = 0;
    const fitting = [...bent(aRequest()), ...bent(aCallback())].filter(
      (content) => fits(requestBody, content) || fits(callbackBody, content),
    );
    for (const content of [...some(fitting, 120), ...unreadable]) {
      const receipt = await sendHome(house, await sealRequest(house, { content }));
      kept += isRefusal(receipt) ? 0 : 1;
    }
    const calls = [...bent(aCall())].filter((content) => fits(ticketCall, content));
    for (const content of [...some(calls, 40), ...unreadable]) {
      const [key] = await house.stores.sealKeys.current(vauclair, start);
      const envelope = await seal({ communeId: vauclair, kioskId: hallKiosk, key: key!, content });
      const params = { communeId: vauclair, ticketId: envelope.ticketId };
      const body = { envelope, heldForMillis: 0, personLeft: false };
      const answer = await call('openTicket', kioskActor(), { params, body });
      kept += isRefusal(answer) ? 0 : 1;
    }
    const params = { communeId: vauclair };
    await call('listRequests', { ...officer, queueIds: [hall, regie] }, { params });
    await call('listCallbacks', facilitator, { params });
    await call('readQueue', facilitator, { params: { ...params, queueId: hall } });
    expect(kept).toBeGreaterThan(90);
  }, 60_000);

  it('was tried with many values', () => expect(tried).toBeGreaterThan(1_500));
});

/** What was made for this call alone (an id, a fence) stays its own, unless it is what was bent. */
const carry = (base: Asked, fresh: Asked, value: Record<string, Json>): Json => {
  const kept = Object.entries(fresh.body ?? {}).filter(
    ([key]) => key in value && JSON.stringify(value[key]) === JSON.stringify(base.body?.[key]),
  );
  return { ...value, ...Object.fromEntries(kept) };
};
