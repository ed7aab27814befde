import { describe, expect, it } from 'vitest';
import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { QueueId } from '#core/ids.ts';
import { cents } from '#core/payment/cents.ts';
import { createDeskSetting } from '#client/setting/desk.ts';
import { aDeskTicket, commune, start, ticketIdOf } from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import { fakeFetch, json, noNetwork, openLine, type OpenLine, problem } from './fakes/fake-server.ts';

const alert: PaymentAlert = {
  alertId: ticketIdOf(7),
  kind: 'paid-twice',
  reference: 'FA-1',
  amount: cents(4_250),
  code: 'P-7K4M',
  raisedAt: start,
  settledAt: null,
  found: null,
};

const request: DeskRequest = {
  requestId: ticketIdOf(8),
  trackingCode: 'K7PX-4MWD-2',
  about: 'claim',
  service: 'regie',
  procedureId: 'claim',
  locale: 'fr',
  state: 'received',
  receivedAt: start,
  dueOn: '2026-11-25',
  late: false,
  answers: [],
  evidence: null,
  answer: null,
};

const session = {
  staffId: 'ines',
  name: 'Inès M.',
  showsFirstName: true,
  roles: ['officer'],
  queues: [],
  endsAt: start + 3_600_000,
  demo: true,
};

const deskWorld = (kept = new Map<string, string>()) => {
  const clock = fakeClock();
  const server = {
    up: true,
    signedIn: true,
    request,
    lines: [] as OpenLine[],
    /** What the next answer to a request meets instead of the server. */
    next: null as (() => Response) | null,
  };
  const { fetch, asked } = fakeFetch(({ path, method, body, signal }) => {
    if (!server.up) return noNetwork();
    if (!server.signedIn) return problem('signed_out');
    if (path.endsWith('/desk/session')) return json(session);
    if (path.endsWith('/events')) {
      const line = openLine(signal);
      server.lines.push(line);
      return line.response;
    }
    if (path.includes('/desk/queues/'))
      return json({ seq: 0, now: start, tickets: [aDeskTicket(1)], colleagues: { available: 0, busy: 0 } });
    if (path.endsWith('/desk/payment-alerts')) return json({ alerts: [alert] });
    if (path.endsWith('/settle'))
      return json({ ...alert, settledAt: start, found: (JSON.parse(body) as { found: string }).found });
    if (path.endsWith('/desk/requests') && method === 'GET') return json({ requests: [server.request] });
    if (path.endsWith('/answer')) {
      const instead = server.next;
      server.next = null;
      return instead?.() ?? json({ ...server.request, ...(JSON.parse(body) as object) });
    }
    return problem('not_found');
  });
  const desk = createDeskSetting(
    {
      fetch,
      clock,
      random: fakeRandom(),
      worker: { register: async () => undefined, check: async () => undefined, activate: () => undefined },
      reload: () => undefined,
      tab: { read: (key) => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) },
      onLeaving: () => () => undefined,
    },
    { buildId: 'b1', communeId: commune },
  );
  return { clock, server, desk, asked, kept };
};

describe('what the back office reads and says', () => {
  it('a payment that was settled shows the server’s word at once', async () => {
    const { desk } = deskWorld();
    await desk.paymentAlerts.load();
    await desk.paymentAlerts.settle(alert.alertId, 'refunded');
    expect(desk.paymentAlerts.list.value).toMatchObject({ items: [{ found: 'refunded', settledAt: start }] });
  });

  it('accepting sends no answer, and answering sends its text', async () => {
    const { desk, asked } = deskWorld();
    await desk.requests.load();
    await desk.requests.accept(request.requestId);
    await desk.requests.answer(request.requestId, 'Bonjour.');
    expect(asked.filter(({ path }) => path.endsWith('/answer')).map(({ body }) => JSON.parse(body))).toEqual([
      { state: 'accepted', answer: null },
      { state: 'answered', answer: 'Bonjour.' },
    ]);
    expect(desk.requests.list.value).toMatchObject({ items: [{ state: 'answered', answer: 'Bonjour.' }] });
  });

  it('a request that a colleague moved first is read again, so that the screen shows where it is', async () => {
    const { desk, server } = deskWorld();
    await desk.requests.load();
    server.request = { ...request, state: 'answered', answer: 'Déjà fait.' };
    server.next = () => problem('request_moved');
    const answer = await desk.requests.answer(request.requestId, 'Bonjour.');
    expect(answer).toMatchObject({ refusal: { code: 'request_moved' } });
    expect(desk.requests.list.value).toMatchObject({ items: [{ answer: 'Déjà fait.' }] });
  });

  it('an answer that nobody confirmed is no answer', async () => {
    const { desk, server } = deskWorld();
    await desk.requests.load();
    server.next = noNetwork;
    expect(await desk.requests.answer(request.requestId, 'Bonjour.')).toMatchObject({
      refusal: { code: 'offline' },
    });
    expect(desk.requests.list.value).toMatchObject({ items: [{ state: 'received', answer: null }] });
  });

  it('nothing of the lists is left for the next person at this browser', async () => {
    const { desk, server, clock } = deskWorld();
    desk.start();
    await clock.settle();
    await desk.requests.load();
    await desk.paymentAlerts.load();
    server.signedIn = false;
    await desk.requests.load();
    expect(desk.session.state.value).toEqual({ state: 'signed-out', ended: true });
    expect(desk.requests.list.value.state).not.toBe('ready');
    expect(desk.paymentAlerts.list.value).toEqual({ state: 'loading' });
  });

  it('no one’s bill is in any address', async () => {
    const { desk, asked } = deskWorld();
    await desk.bills.find({ reference: 'FA-2026', amount: cents(4_250) });
    await desk.journal.read('FA-2026', 'Demande d’accès');
    expect(asked.map(({ path }) => path).join()).not.toMatch(/FA-2026|4250|42/);
  });

  it('the history of a visit is there again after the page was loaded anew', async () => {
    const queueId = 'mairie' as QueueId;
    const before = deskWorld();
    before.desk.queue.open(queueId);
    await before.clock.settle();
    const data = { type: 'ticket', seq: 1, at: start, verb: 'release', ticket: aDeskTicket(1) };
    before.server.lines.at(-1)?.event(1, data);
    await before.clock.settle();
    const after = deskWorld(before.kept);
    after.desk.queue.open(queueId);
    expect(after.desk.queue.seen.value.get(ticketIdOf(1))).toEqual([{ verb: 'release', at: start }]);
    expect([...before.kept.values()].join()).not.toMatch(/Borne|Hall/);
  });
});
