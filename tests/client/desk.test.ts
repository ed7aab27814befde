import { describe, expect, it } from 'vitest';
import type { QueueSnapshot } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId } from '#core/ids.ts';
import { createDeskSetting } from '#client/setting/desk.ts';
import type { DeskServices } from '#desk/services.ts';
import { aDeskTicket, commune, start, ticketIdOf } from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import {
  type Asked,
  fakeFetch,
  json,
  noNetwork,
  openLine,
  type OpenLine,
  problem,
} from './fakes/fake-server.ts';

const queueId = 'mairie' as QueueId;
const session = {
  staffId: 'ines',
  name: 'Inès M.',
  showsFirstName: true,
  roles: ['facilitator'],
  queues: [{ queueId, kind: 'site', name: 'Accueil', siteId: null }],
  endsAt: start + 3_600_000,
  demo: true,
};

/** One queue as a server holds it, for one facilitator. */
const deskWorld = () => {
  const clock = fakeClock();
  const server = {
    up: true,
    signedIn: true,
    seq: 0,
    tickets: new Map<string, DeskTicket>(),
    lines: [] as OpenLine[],
    snapshots: 0,
    refusesSnapshots: false,
    /** Lets go the snapshot that is on its way; null when they come at once. */
    slowSnapshot: null as (() => void) | null,
    /** What the next sign of presence is told to be no longer held. */
    lapsed: [] as string[],
    presences: [] as unknown[],
    /** What the next move meets instead of the server. */
    next: null as (() => Response) | null,
  };
  const snapshot = (): QueueSnapshot => ({
    seq: server.seq,
    now: clock.now(),
    tickets: [...server.tickets.values()],
    colleagues: { available: 1, busy: 0 },
  });
  const event = (verb: string, ticket: DeskTicket, skip = 0): void => {
    server.seq += 1 + skip;
    server.tickets.set(ticket.ticketId, ticket);
    const data = { type: 'ticket', seq: server.seq, at: clock.now(), verb, ticket };
    server.lines.at(-1)?.event(server.seq, data);
  };
  const answer = ({ path, method, signal, query, body }: Asked): Response => {
    if (!server.up) return noNetwork();
    if (path.startsWith('/content/')) return new Response('', { status: 404 });
    if (path.endsWith('/demo/accounts'))
      return json({
        accounts: [{ name: 'Inès M.', roles: ['facilitator'], email: 'i@x.test', password: 'demo' }],
      });
    if (path.endsWith('/desk/session') && method === 'POST') {
      server.signedIn = body.includes('good');
      return server.signedIn ? json(session) : problem('wrong_credentials');
    }
    if (!server.signedIn) return problem('signed_out');
    if (path.endsWith('/desk/session')) return json(method === 'DELETE' ? {} : session);
    if (path.endsWith('/presence')) {
      server.presences.push(JSON.parse(body));
      const holds = server.lapsed.map((ticketId) => ({ ticketId, held: false, leaseUntil: null }));
      return json({ now: clock.now(), holds, colleagues: { available: 2, busy: 1 } });
    }
    if (path.endsWith('/events')) {
      const line = openLine(signal);
      server.lines.push(line);
      expect(Number(query.get('after'))).toBeLessThanOrEqual(server.seq);
      return line.response;
    }
    if (path.includes('/desk/tickets/')) {
      const instead = server.next;
      server.next = null;
      if (instead !== null) return instead();
      const [id = '', verb = ''] = path.split('/').slice(-2);
      const was = server.tickets.get(id);
      if (was === undefined) return problem('not_found');
      const now: DeskTicket =
        verb === 'take'
          ? { ...was, state: 'taken', mine: true, fence: 1 }
          : { ...was, state: 'done', mine: false, fence: null };
      event(verb, now);
      return json(now);
    }
    if (server.refusesSnapshots) return problem('unavailable');
    server.snapshots += 1;
    if (server.slowSnapshot === null) return json(snapshot());
    const slow = new ReadableStream<Uint8Array>({
      start: (to) => {
        server.slowSnapshot = () => {
          to.enqueue(new TextEncoder().encode(JSON.stringify(snapshot())));
          to.close();
        };
      },
    });
    return new Response(slow, { headers: { 'content-type': 'application/json' } });
  };
  const { fetch, asked } = fakeFetch(answer);
  const desk = createDeskSetting(
    {
      fetch,
      clock,
      random: fakeRandom(),
      worker: { register: async () => undefined, check: async () => undefined, activate: () => undefined },
      reload: () => undefined,
      tab: { read: () => null, write: () => undefined },
      onLeaving: () => () => undefined,
    },
    { buildId: 'b1', communeId: commune },
  );
  const tickets = () => (desk.queue.state.value.state === 'ready' ? desk.queue.state.value.tickets : []);
  const begin = async (): Promise<void> => {
    desk.start();
    desk.queue.open(queueId);
    await clock.settle();
  };
  return { clock, server, desk, tickets, begin, event, asked };
};

describe('the desk', () => {
  it('is what the desk’s pages ask for, but for what is the browser’s own', () => {
    const { desk } = deskWorld();
    const asked: Pick<DeskServices, 'session' | 'queue' | 'presence' | 'content' | 'kiosks' | 'clock'> = desk;
    expect(asked.session.state.value).toEqual({ state: 'asking' });
  });

  it('knows who is signed in, who is not, and when it can’t know', async () => {
    const w = deskWorld();
    w.server.up = false;
    await w.begin();
    expect(w.desk.session.state.value).toEqual({ state: 'unreachable' });
    w.server.up = true;
    w.server.signedIn = false;
    await w.desk.session.ask();
    expect(w.desk.session.state.value).toEqual({ state: 'signed-out', ended: false });
    expect(await w.desk.session.signIn('a@b.c', 'bad')).toMatchObject({
      refusal: { code: 'wrong_credentials' },
    });
    expect(await w.desk.session.signIn('a@b.c', 'good')).toEqual({ ok: true, value: undefined });
    w.server.signedIn = false;
    await w.desk.kiosks.load();
    expect(w.desk.session.state.value).toEqual({ state: 'signed-out', ended: true });
  });

  it('shows the queue live, oldest first', async () => {
    const w = deskWorld();
    w.server.tickets.set('x', aDeskTicket(2));
    await w.begin();
    w.event('open', aDeskTicket(1));
    await w.clock.settle();
    expect(w.tickets().map(({ number }) => number)).toEqual(['A-001', 'A-002']);
    expect(w.desk.queue.seen.value.get(ticketIdOf(1))).toEqual([{ verb: 'open', at: w.clock.now() }]);
  });

  it('reads the queue again when it missed something, and goes on from there', async () => {
    const w = deskWorld();
    await w.begin();
    w.event('open', aDeskTicket(1));
    w.event('open', aDeskTicket(2), 1);
    await w.clock.settle();
    w.event('open', aDeskTicket(3));
    await w.clock.settle();
    expect(w.server.snapshots).toBe(2);
    expect(w.tickets()).toHaveLength(3);
  });

  it('says since when it may be wrong, and no longer once it is right', async () => {
    const w = deskWorld();
    await w.begin();
    const last = w.clock.now();
    w.server.up = false;
    w.server.lines.at(-1)?.cut();
    await w.clock.pass(10_000);
    expect(w.desk.queue.staleSince.value).toBe(last);
    w.server.up = true;
    await w.clock.pass(31_000);
    expect(w.desk.queue.staleSince.value).toBeNull();
  });

  it('that may not go on from where it was says of which moment its list is, until it read a new one', async () => {
    const w = deskWorld();
    await w.begin();
    const last = w.clock.now();
    w.server.up = false;
    w.server.lines.at(-1)?.cut();
    await w.clock.pass(120_000);
    w.server.up = true;
    w.server.refusesSnapshots = true;
    await w.clock.pass(31_000);
    w.server.lines.at(-1)?.send('data: {"type":"reset","seq":9}\n\n');
    await w.clock.pass(60_000);
    expect(w.desk.queue.staleSince.value).toBe(last);
    w.server.refusesSnapshots = false;
    await w.clock.pass(31_000);
    expect(w.desk.queue.staleSince.value).toBeNull();
  });

  it('takes and settles with the fence that it was given', async () => {
    const w = deskWorld();
    w.server.tickets.set(ticketIdOf(1), aDeskTicket(1));
    await w.begin();
    expect(await w.desk.queue.take(ticketIdOf(1))).toMatchObject({ ok: true, value: { mine: true } });
    expect(w.desk.queue.holds()).toEqual([{ ticketId: ticketIdOf(1), fence: 1 }]);
    await w.desk.queue.settle(ticketIdOf(1), 'helped', true);
    const settled = w.asked.find(({ path }) => path.endsWith('/settle'));
    expect(settled?.body).toBe('{"fence":1,"outcome":"helped"}');
    expect(settled?.init.keepalive).toBe(true);
    await w.clock.settle();
    expect(w.desk.queue.holds()).toEqual([]);
  });

  it('tells the loser who won, and changes nothing by itself', async () => {
    const w = deskWorld();
    w.server.tickets.set(ticketIdOf(1), aDeskTicket(1));
    await w.begin();
    w.server.next = () => problem('ticket_taken', { takenAt: start, takenBy: 'Paul' });
    expect(await w.desk.queue.take(ticketIdOf(1))).toEqual({
      ok: false,
      refusal: { code: 'ticket_taken', takenAt: start, takenBy: 'Paul' },
    });
    expect(w.tickets()[0]?.state).toBe('waiting');
    w.server.next = noNetwork;
    expect(await w.desk.queue.take(ticketIdOf(1))).toMatchObject({ refusal: { code: 'offline' } });
  });

  it('does not settle what it does not hold', async () => {
    const w = deskWorld();
    w.server.tickets.set(ticketIdOf(1), aDeskTicket(1));
    await w.begin();
    expect(await w.desk.queue.settle(ticketIdOf(1), 'helped', false)).toMatchObject({
      refusal: { code: 'fence_passed' },
    });
    expect(w.asked.some(({ path }) => path.endsWith('/settle'))).toBe(false);
  });

  it('lets a late reply not undo what the stream said since', async () => {
    const w = deskWorld();
    w.server.tickets.set(ticketIdOf(1), aDeskTicket(1));
    await w.begin();
    w.server.next = () => {
      const taken = aDeskTicket(1, { state: 'taken', mine: true, fence: 1 });
      w.event('take', taken);
      w.event('lapse', aDeskTicket(1));
      return json(taken);
    };
    await w.desk.queue.take(ticketIdOf(1));
    await w.clock.settle();
    expect(w.tickets()[0]?.state).toBe('waiting');
  });

  it('keeps its presence and its holds every 15 seconds, until it says that nobody is there any more', async () => {
    const w = deskWorld();
    w.server.tickets.set(ticketIdOf(1), aDeskTicket(1));
    await w.begin();
    await w.desk.queue.take(ticketIdOf(1));
    w.desk.presence.say('available');
    await w.clock.pass(31_000);
    expect(w.server.presences).toHaveLength(3);
    expect(w.server.presences[2]).toEqual({
      availability: 'available',
      holds: [{ ticketId: ticketIdOf(1), fence: 1 }],
    });
    expect(w.desk.queue.colleagues.value).toEqual({ available: 2, busy: 1 });
    w.desk.presence.say(null);
    await w.clock.pass(60_000);
    expect(w.server.presences).toHaveLength(4);
    expect(w.server.presences[3]).toEqual({ availability: 'absent', holds: [] });
  });

  it('that lost a hold while its stream was down reads the queue at once, and still hears all that happened since', async () => {
    const w = deskWorld();
    await w.begin();
    w.event('open', aDeskTicket(1));
    await w.clock.settle();
    w.server.seq = 5;
    w.server.lapsed = [ticketIdOf(1)];
    w.desk.presence.say('available');
    await w.clock.settle();
    expect(w.server.snapshots).toBe(2);
    const last = w.asked.findLast(({ path }) => path.endsWith('/events'));
    expect(last?.query.get('after')).toBe('1');
  });

  it('hears no event twice that came while it read the queue anew', async () => {
    const w = deskWorld();
    await w.begin();
    w.event('open', aDeskTicket(1));
    await w.clock.settle();
    w.server.slowSnapshot = () => undefined;
    w.server.lapsed = [ticketIdOf(1)];
    w.desk.presence.say('available');
    await w.clock.settle();
    w.event('rise', aDeskTicket(1));
    await w.clock.settle();
    w.server.slowSnapshot();
    await w.clock.settle();
    const last = w.asked.findLast(({ path }) => path.endsWith('/events'));
    expect(last?.query.get('after')).toBe('2');
    expect(w.desk.queue.seen.value.get(ticketIdOf(1))?.map(({ verb }) => verb)).toEqual(['open', 'rise']);
  });

  it('lists the accounts of the demonstration', async () => {
    const w = deskWorld();
    await w.begin();
    expect(w.desk.session.demoAccounts.value).toEqual([
      { name: 'Inès M.', role: 'facilitator', email: 'i@x.test', password: 'demo' },
    ]);
  });
});
