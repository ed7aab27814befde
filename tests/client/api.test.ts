import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import type { QueueId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import { routes } from '#contract/routes.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import { createApi, type DeskApi, type ResidentApi } from '#client/api/call.ts';
import { createKioskApi } from '#client/api/kiosk-api.ts';
import type { Answer } from '#client/api/reply.ts';
import { sha256OfText } from '#client/bytes/sha256.ts';
import { makeKeyPair } from '#client/kiosk-key/key-pair.ts';
import {
  aDeskTicket,
  aHeartbeatReply,
  anEnrolledKiosk,
  aView,
  commune,
  ticketIdOf,
} from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import { type Answering, fakeFetch, json, noNetwork, portal, problem } from './fakes/fake-server.ts';

const ticketId = ticketIdOf(1);
const apiOver = (answer: Answering, cookies = false) => {
  const { fetch, asked } = fakeFetch(answer);
  const clock = fakeClock();
  const observed: Answer<unknown>[] = [];
  const api = createApi({
    routes,
    fetch,
    clock,
    buildId: 'b1',
    communeId: commune,
    cookies,
    observe: (answered) => observed.push(answered),
  });
  return { api, asked, clock, observed };
};
const take = (api: DeskApi) => api.call('takeTicket', { params: { ticketId }, body: {} });

describe('a call', () => {
  it('goes to the address of the route table with the headers of our own pages', async () => {
    const { api, asked } = apiOver(() => json(aDeskTicket(1)));
    const answer = await take(api);
    expect(answer).toEqual({ ok: true, value: aDeskTicket(1) });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: `/api/communes/${commune}/desk/tickets/${ticketId}/take`,
      body: '{}',
    });
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
      'x-own-page': '1',
      'x-build-id': 'b1',
      'content-type': 'application/json',
    });
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', cache: 'no-store', redirect: 'error' });
  });

  it('sends the desk’s cookie for the desk alone', async () => {
    const { api, asked } = apiOver(() => json(aDeskTicket(1)), true);
    await take(api);
    expect(asked[0]?.init.credentials).toBe('same-origin');
  });

  it('lets a reply clear the browser where the call asks for it, and nowhere else', async () => {
    const { api, asked } = apiOver(() => json({}));
    await api.call('endVisit', { body: {}, clears: true });
    await api.call('endVisit', { body: {} });
    expect(asked.map(({ init }) => init.credentials)).toEqual(['same-origin', 'omit']);
  });

  it('carries a ticket’s capability', async () => {
    const { api, asked } = apiOver(() => json(aView()));
    await api.call('readTicket', { params: { ticketId }, capability: 'secret' });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it('gives the problem, its body and how long to wait', async () => {
    const { api } = apiOver(() =>
      problem('ticket_taken', { takenAt: 5, takenBy: 'Inès' }, { 'retry-after': '7' }),
    );
    expect(await take(api)).toMatchObject({
      ok: false,
      problem: 'ticket_taken',
      status: 409,
      retryAfterMillis: 7_000,
      body: { takenBy: 'Inès' },
    });
  });

  it.each([
    ['a portal', () => portal(200)],
    ['a portal that redirects nowhere', () => portal(404)],
    ['a proxy', () => portal(502)],
    ['JSON of another shape', () => json({ hello: 1 })],
    ['JSON that is none', () => new Response('{', { headers: { 'content-type': 'application/json' } })],
    [
      'a code that we do not know',
      () =>
        new Response('{"type":"","title":"","status":418,"code":"teapot"}', {
          status: 418,
          headers: { 'content-type': 'application/problem+json' },
        }),
    ],
    [
      'a problem that came as a success',
      () => json({ type: '', title: '', status: 409, code: 'ticket_taken' }),
    ],
  ])('is unreadable when %s answers', async (_who, answer) => {
    expect(await take(apiOver(answer).api)).toMatchObject({ ok: false, problem: 'unreadable' });
  });

  it('never rejects: no network, a broken body, a time limit', async () => {
    expect(await take(apiOver(noNetwork).api)).toMatchObject({ problem: 'network', status: null });
    const broken = new ReadableStream({ start: (c) => c.error(new TypeError('cut')) });
    const cut = () => new Response(broken, { headers: { 'content-type': 'application/json' } });
    expect(await take(apiOver(cut).api)).toMatchObject({ problem: 'network' });

    const slow = apiOver(
      ({ signal }) =>
        new Promise((_, no) => signal?.addEventListener('abort', () => no(new Error('aborted')))),
    );
    const answer = take(slow.api);
    await slow.clock.pass(seconds(15));
    expect(await answer).toMatchObject({ problem: 'network' });
    expect(slow.clock.pending()).toBe(0);
  });

  it('tells of each answer once', async () => {
    const { api, observed } = apiOver(() => json(aDeskTicket(1)));
    await take(api);
    expect(observed).toHaveLength(1);
  });

  it('fills addresses and queries in so that nothing breaks out of them', async () => {
    const { api, asked } = apiOver(() => json({}));
    await api.call('readQueue', { params: { queueId: '../x?y' as QueueId } });
    expect(asked[0]?.path).toBe(`/api/communes/${commune}/desk/queues/..%2Fx%3Fy`);
  });
});

describe('a kiosk’s call', () => {
  const kioskApi = async (answer: Answering) => {
    const { fetch, asked } = fakeFetch(answer);
    const keys = await makeKeyPair();
    const api = createKioskApi({
      routes: residentRoutes,
      fetch,
      clock: fakeClock(),
      random: fakeRandom(),
      buildId: 'b1',
      communeId: commune,
      identity: () => ({ kiosk: anEnrolledKiosk(), keys }),
    });
    return { api, asked };
  };
  const beat = (api: ResidentApi) =>
    api.call('beat', { body: { buildId: 'b1', contentVersion: null, outboxWaiting: 0, highestSeq: 0 } });
  const proofOf = (headers: Headers) => decodeJwt(headers.get('x-kiosk-proof') ?? '');

  it('signs method, path and body, names its kiosk, and keeps the server’s nonce for the next', async () => {
    const { api, asked } = await kioskApi(() => json(aHeartbeatReply(), { 'x-kiosk-nonce': 'n1' }));
    await beat(api);
    await beat(api);
    const [first, second] = asked.map(({ headers }) => proofOf(headers));
    expect(first).toMatchObject({
      htm: 'POST',
      htu: `/api/communes/${commune}/kiosk/heartbeat`,
      nonce: '',
      bh: await sha256OfText(asked[0]?.body ?? ''),
    });
    expect(second).toMatchObject({ nonce: 'n1' });
    expect(second?.jti).not.toBe(first?.jti);
    expect(asked[0]?.headers.get('x-kiosk-id')).toBe('borne-1');
    expect(decodeProtectedHeader(asked[0]?.headers.get('x-kiosk-proof') ?? '').typ).toBe('kiosk-proof+jwt');
  });

  it('signs again, once, with the nonce that a stale proof brought', async () => {
    const { api, asked } = await kioskApi(({ headers }) =>
      proofOf(headers)['nonce'] === 'fresh'
        ? json(aHeartbeatReply())
        : problem('proof_stale', {}, { 'x-kiosk-nonce': 'fresh' }),
    );
    expect((await beat(api)).ok).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it('does not go on for ever with a server that likes no proof', async () => {
    const { api, asked } = await kioskApi(() => problem('proof_stale', {}, { 'x-kiosk-nonce': 'again' }));
    expect(await beat(api)).toMatchObject({ problem: 'proof_stale' });
    expect(asked).toHaveLength(2);
  });
});
