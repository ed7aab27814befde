import { connect } from 'node:net';
import fc from 'fast-check';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Millis } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { HttpDeps } from '#server/http/deps.ts';
import { createStreams } from '#server/http/streams.ts';
import { type Door, capability } from './support/door.ts';
import { hexHash } from './support/doors.ts';
import { readEvents } from './support/event-reader.ts';
import { listening } from './support/listening.ts';
import { urlOf } from './support/requests.ts';
import { ticketView } from './support/samples.ts';

const millis = (n: number) => n as Millis;
const quick: Partial<HttpDeps> = {
  streamTimes: { look: millis(40), heartbeat: millis(50), recheck: millis(60) },
};
/** Only wakes make these look, within the time of a test. */
const patient: Partial<HttpDeps> = { streamTimes: { look: millis(3_600_000) } };

const queueUrl = (port: number, after: number | string): string =>
  `http://127.0.0.1:${port}${urlOf('followQueue').split('?')[0]}?after=${after}`;
const ticketUrl = (port: number): string => `http://127.0.0.1:${port}${urlOf('followTicket')}`;
const asDesk = (door: Door, token = door.signedIn('facilitator')) => ({ cookie: `desk=${token}` });
const asResident = { authorization: `Bearer ${capability}` };
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const until = async (is: () => boolean): Promise<void> => {
  for (let i = 0; i < 500 && !is(); i += 1) await wait(10);
  expect(is()).toBe(true);
};
const seqs = (messages: readonly { data: string }[]): number[] =>
  messages.map(({ data }) => (JSON.parse(data) as { seq: number }).seq);
const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + 1 + i);

/** A line that is reset so many milliseconds after it asked. */
const breakOff = async (port: number, path: string, headers: string, after: number): Promise<void> => {
  const line = connect(port, '127.0.0.1');
  line.on('error', () => undefined);
  line.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
  await wait(after);
  line.resetAndDestroy();
};

describe("a queue's stream", () => {
  it('gives what came after a number, then what comes, each with its number', async () => {
    await listening(20, patient, async (door, port) => {
      door.queue.append(3);
      const reader = await readEvents(queueUrl(port, 1), asDesk(door));
      await until(() => reader.messages.length === 2);
      door.queue.append(1);
      door.waker.wake();
      await until(() => reader.messages.length === 3);
      reader.stop();
      expect(seqs(reader.messages)).toEqual([2, 3, 4]);
      expect(reader.messages.map(({ id }) => id)).toEqual(['2', '3', '4']);
      expect(JSON.parse(reader.messages[0]!.data)).toMatchObject({ type: 'ticket', verb: 'take' });
    });
  });

  it('says how to be carried, when to come back, and lives between events', async () => {
    await listening(21, quick, async (door, port) => {
      const reader = await readEvents(queueUrl(port, 0), asDesk(door));
      await until(() => reader.text().includes(': \n\n'));
      reader.stop();
      expect(Object.fromEntries(reader.response.headers)).toMatchObject({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      });
      expect(reader.retry()).toBeGreaterThanOrEqual(1_000);
      expect(reader.retry()).toBeLessThan(5_000);
    });
  });

  it('looks by itself when no wake comes', async () => {
    await listening(22, quick, async (door, port) => {
      const reader = await readEvents(queueUrl(port, 0), asDesk(door));
      door.queue.append(2);
      await until(() => reader.messages.length === 2);
      reader.stop();
    });
  });

  it('asks for a new snapshot when the log no longer goes back that far, and ends', async () => {
    await listening(23, quick, async (door, port) => {
      door.queue.append(9);
      door.queue.state.forgotten = 5;
      const reader = await readEvents(queueUrl(port, 4), asDesk(door));
      await reader.ended;
      expect(reader.messages.map(({ data }) => JSON.parse(data))).toEqual([{ type: 'reset', seq: 9 }]);
    });
  });

  it('asks for a new snapshot when it is told a number that was never given', async () => {
    await listening(24, quick, async (door, port) => {
      door.queue.append(2);
      const reader = await readEvents(queueUrl(port, 3), asDesk(door));
      await reader.ended;
      expect(reader.messages.map(({ data }) => JSON.parse(data))).toEqual([{ type: 'reset', seq: 2 }]);
    });
  });

  it('never sends a log with a hole in it', async () => {
    await listening(25, quick, async (door, port) => {
      door.queue.append(5);
      door.queue.state.events.splice(2, 1);
      const reader = await readEvents(queueUrl(port, 0), asDesk(door));
      await reader.ended;
      expect(door.logged.map(({ level }) => level)).toEqual(['error']);
      expect(reader.messages.map(({ data }) => JSON.parse(data).type)).toEqual(['ticket', 'ticket', 'reset']);
    });
  });

  it('under any log and any wakes: no gap, no double, no two reads at once', async () => {
    await listening(26, { streamTimes: { look: millis(15) } }, async (door, port) => {
      const steps = fc.array(fc.record({ add: fc.nat(450), wakes: fc.nat(4), pause: fc.nat(3) }), {
        maxLength: 6,
      });
      await fc.assert(
        fc.asyncProperty(steps, fc.nat(300), fc.nat(4), async (plan, before, slow) => {
          const { state } = door.queue;
          state.events.length = 0;
          state.mostInFlight = 0;
          state.delay = () => Math.floor(Math.random() * slow);
          door.queue.append(before);
          const after = Math.floor(before / 2);
          const reader = await readEvents(queueUrl(port, after), asDesk(door));
          for (const { add, wakes, pause } of plan) {
            door.queue.append(add);
            for (let i = 0; i < wakes; i += 1) door.waker.wake();
            await wait(pause);
          }
          const expected = upTo(after, state.events.length);
          await until(() => reader.messages.length >= expected.length);
          await wait(20);
          reader.stop();
          await until(() => door.waker.listening() === 0);
          expect(seqs(reader.messages)).toEqual(expected);
          expect(state.mostInFlight).toBeLessThanOrEqual(1);
        }),
        { numRuns: 40 },
      );
    });
  }, 60_000);

  it('survives a database that is silent for a moment, and misses nothing', async () => {
    await listening(27, { streamTimes: { look: millis(100), recheck: millis(50) } }, async (door, port) => {
      const reader = await readEvents(queueUrl(port, 0), asDesk(door));
      await until(() => door.queue.state.reads > 0);
      door.queue.state.fails = true;
      door.queue.append(2);
      await wait(250);
      expect(reader.messages).toEqual([]);
      door.queue.state.fails = false;
      await until(() => reader.messages.length === 2);
      reader.stop();
    });
  });

  it('ends when the database stays silent, so that the console sees it; a new one is refused meanwhile', async () => {
    await listening(28, quick, async (door, port) => {
      const headers = asDesk(door);
      const reader = await readEvents(queueUrl(port, 0), headers);
      await until(() => door.queue.state.reads > 0);
      door.queue.state.fails = true;
      await reader.ended;
      const refused = await fetch(queueUrl(port, 0), { headers });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    });
  });

  it('ends when its session, its role or its queue is taken away', async () => {
    const taken: readonly ((door: Door, hash: string) => void)[] = [
      (door, hash) => void door.sessions.sessions.delete(hash),
      (door, hash) => {
        const staff = door.sessions.sessions.get(hash)!;
        door.sessions.sessions.set(hash, { ...staff, queueIds: [] });
      },
      (door, hash) => {
        const staff = door.sessions.sessions.get(hash)!;
        door.sessions.sessions.set(hash, { ...staff, roles: ['officer'] });
      },
      (door) => void (door.time.now = (door.time.now + 11 * 3_600_000) as never),
    ];
    for (const take of taken)
      await listening(29, quick, async (door, port) => {
        const token = door.signedIn('facilitator');
        const reader = await readEvents(queueUrl(port, 0), asDesk(door, token));
        take(door, hexHash(token));
        await reader.ended;
        expect(reader.response.status).toBe(200);
      });
  });

  it('ends at once when its session signs out', async () => {
    await listening(30, patient, async (door, port) => {
      const token = door.signedIn('facilitator');
      const reader = await readEvents(queueUrl(port, 0), asDesk(door, token));
      const headers = { ...asDesk(door, token), 'x-own-page': '1' };
      await fetch(`http://127.0.0.1:${port}${urlOf('signOut')}`, { method: 'DELETE', headers });
      await reader.ended;
    });
  });

  it('of another queue than the reader’s own is not there', async () => {
    await listening(31, quick, async (door, port) => {
      const url = queueUrl(port, 0).replace('accueil-17', 'accueil-18');
      const refused = await fetch(url, { headers: asDesk(door) });
      expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([404, 'not_found']);
    });
  });

  it('a sixth one of a session ends the first', async () => {
    await listening(32, patient, async (door, port) => {
      const headers = asDesk(door);
      const readers: Awaited<ReturnType<typeof readEvents>>[] = [];
      for (let i = 0; i < 6; i += 1) readers.push(await readEvents(queueUrl(port, 0), headers));
      await readers[0]!.ended;
      await until(() => door.waker.listening() === 5);
      door.queue.append(1);
      door.waker.wake();
      await until(() => readers.slice(1).every(({ messages }) => messages.length === 1));
      for (const reader of readers) reader.stop();
    });
  });

  it('the one that gave way to a sixth is told to stay away for a while, so that six tabs do not push each other out', async () => {
    await listening(39, patient, async (door, port) => {
      const headers = asDesk(door);
      const readers: Awaited<ReturnType<typeof readEvents>>[] = [];
      for (let i = 0; i < 6; i += 1) readers.push(await readEvents(queueUrl(port, 0), headers));
      await readers[0]!.ended;
      expect(readers[0]!.retry()).toBeGreaterThanOrEqual(30_000);
      await until(() => readers.every((reader) => reader.retry() !== null));
      for (const reader of readers.slice(1)) expect(reader.retry()).toBeLessThan(5_000);
      for (const reader of readers) reader.stop();
    });
  });

  it('fifty lines that break at any moment leave nothing behind, and the next is served at once', async () => {
    await listening(40, patient, async (door, port) => {
      const headers = asDesk(door);
      door.queue.state.delay = () => 5;
      const path = `${urlOf('followQueue').split('?')[0]}?after=0`;
      for (let i = 0; i < 50; i += 1) await breakOff(port, path, `Cookie: ${headers.cookie}\r\n`, i % 10);
      await until(() => door.waker.listening() === 0);
      const reader = await readEvents(queueUrl(port, 0), headers);
      expect([reader.response.status, door.waker.listening()]).toEqual([200, 1]);
      reader.stop();
    });
  });

  it('closing the server ends every stream and waits for none', async () => {
    let readers: Awaited<ReturnType<typeof readEvents>>[] = [];
    const began = Date.now();
    await listening(33, patient, async (door, port) => {
      readers = await Promise.all(upTo(0, 4).map(() => readEvents(queueUrl(port, 0), asDesk(door))));
    });
    await Promise.all(readers.map(({ ended }) => ended));
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  it('a reader that takes nothing is cut off, and leaves nothing behind', async () => {
    await listening(34, { streamTimes: { look: millis(5), heartbeat: millis(50) } }, async (door, port) => {
      const socket = connect(port, '127.0.0.1');
      socket.pause();
      socket.write(
        `GET ${urlOf('followQueue').split('?')[0]}?after=0 HTTP/1.1\r\nHost: x\r\nCookie: ${asDesk(door).cookie}\r\n\r\n`,
      );
      await until(() => door.waker.listening() === 1);
      for (let i = 0; i < 200 && door.waker.listening() > 0; i += 1) {
        door.queue.append(200);
        door.waker.wake();
        await wait(10);
      }
      expect(door.waker.listening()).toBe(0);
      socket.destroy();
    });
  }, 20_000);
});

describe("a resident's own call, live", () => {
  const change = (door: Door, changes: Partial<TicketView>): void => {
    door.ticket.state.view = { ...door.ticket.state.view!, ...changes };
  };
  const states = (messages: readonly { data: string }[]) =>
    messages.map(({ data }) => (JSON.parse(data) as { ticket: TicketView }).ticket.state);

  it('is told at once, again at each change and only then, and ends after a closed state', async () => {
    await listening(35, quick, async (door, port) => {
      const reader = await readEvents(ticketUrl(port), asResident);
      await until(() => reader.messages.length === 1);
      expect(JSON.parse(reader.messages[0]!.data)).toEqual({ type: 'view', ticket: ticketView });
      await wait(150);
      change(door, { state: 'taken', place: null });
      await until(() => reader.messages.length === 2);
      for (let i = 0; i < 5; i += 1) door.waker.wake();
      change(door, { state: 'done' });
      door.waker.wake();
      await reader.ended;
      expect(states(reader.messages)).toEqual(['waiting', 'taken', 'done']);
      await until(() => door.waker.listening() === 0);
    });
  });

  it('goes on when the ticket moves to another queue', async () => {
    await listening(36, patient, async (door, port) => {
      const reader = await readEvents(ticketUrl(port), asResident);
      await until(() => reader.messages.length === 1);
      door.ticket.state.queueId = 'regie' as never;
      change(door, { place: 4 });
      door.waker.wake();
      await until(() => reader.messages.length === 2);
      change(door, { place: 3 });
      door.waker.wake('accueil-17');
      await wait(50);
      expect(reader.messages).toHaveLength(2);
      door.waker.wake('regie');
      await until(() => reader.messages.length === 3);
      expect(door.waker.listening()).toBe(1);
      reader.stop();
    });
  });

  it('ends when nothing answers to the capability any more', async () => {
    await listening(37, quick, async (door, port) => {
      const reader = await readEvents(ticketUrl(port), asResident);
      await until(() => reader.messages.length === 1);
      door.ticket.state.view = null;
      await reader.ended;
    });
  });

  it('is not there for another capability, nor for the desk’s cookie', async () => {
    await listening(38, quick, async (door, port) => {
      for (const headers of [
        { authorization: `Bearer ${Buffer.alloc(32, 8).toString('base64url')}` },
        { authorization: 'Bearer x' },
        { authorization: 'Basic YTpi' },
        asDesk(door),
      ]) {
        const refused = await fetch(ticketUrl(port), { headers: headers as Record<string, string> });
        expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
          404,
          'capability_wrong',
        ]);
      }
    });
  });
});

describe('the count of open streams', () => {
  it('is that of the lines that live, whenever the others broke', async () => {
    const streams = createStreams();
    const app = Fastify();
    let opened = 0;
    app.get('/', async (_, reply) => {
      await wait(3);
      opened += 1;
      streams.open(reply, 'one and the same');
    });
    await app.listen({ host: '127.0.0.1', port: 21_301 });
    for (let i = 0; i < 50; i += 1) await breakOff(21_301, '/', '', i % 10);
    await until(() => opened > 30 && streams.count === 0);
    const reader = await readEvents('http://127.0.0.1:21301/', {});
    expect(streams.count).toBe(1);
    reader.stop();
    await until(() => streams.count === 0);
    app.server.closeAllConnections();
    await app.close();
  });
});
