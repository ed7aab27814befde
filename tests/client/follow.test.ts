import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '#core/instant.ts';
import { backoffDelay } from '#client/streams/backoff.ts';
import { follow, type FollowState } from '#client/streams/follow.ts';
import { followQueue } from '#client/streams/follow-queue.ts';
import { aDeskTicket, start } from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import { noNetwork, openLine, type OpenLine, portal, problem } from './fakes/fake-server.ts';

/** A reader over a list of what each connection meets; after the list, good lines. */
const reading = (meets: readonly (() => Response)[]) => {
  const clock = fakeClock();
  const lines: OpenLine[] = [];
  const states: FollowState[] = [];
  const got: string[] = [];
  const tries: number[] = [];
  const left = [...meets];
  const following = follow({
    clock,
    random: fakeRandom(7),
    open: async (signal) => {
      tries.push(clock.now() - start);
      const next = left.shift();
      if (next !== undefined) return next();
      const line = openLine(signal);
      lines.push(line);
      return line.response;
    },
    onMessage: ({ data }) => got.push(data),
    onState: (state) => states.push(state),
  });
  const last = (): FollowState | undefined => states.at(-1);
  const untilLive = async (): Promise<void> => {
    for (let i = 0; i < 300 && last()?.state !== 'live'; i += 1) await clock.pass(1_000);
    expect(last()).toEqual({ state: 'live' });
  };
  return { clock, lines, got, tries, following, last, untilLive };
};

describe('following a stream', () => {
  it('survives a 503, a broken line, a portal and a missing network, and goes on', async () => {
    const r = reading([() => problem('unavailable'), noNetwork, () => portal(200), () => portal(404)]);
    await r.untilLive();
    r.lines[0]?.send('data: a\n\n');
    await r.clock.settle();
    r.lines[0]?.cut();
    await r.clock.settle();
    await r.untilLive();
    r.lines[1]?.send('data: b\n\n');
    await r.clock.settle();
    expect(r.got).toEqual(['a', 'b']);
    r.following.stop();
  });

  it('waits at least as long as the server asks', async () => {
    const r = reading([() => problem('unavailable', {}, { 'retry-after': '40' })]);
    await r.clock.pass(40_000);
    expect(r.tries).toHaveLength(1);
    await r.clock.pass(1_000);
    expect(r.tries).toHaveLength(2);
    r.following.stop();
  });

  it.each(['signed_out', 'capability_wrong', 'forbidden', 'not_found'] as const)(
    'stops by telling when the server says %s',
    async (code) => {
      const r = reading([() => problem(code)]);
      await r.clock.pass(120_000);
      expect(r.last()).toEqual({ state: 'ended', problem: code });
      expect(r.tries).toHaveLength(1);
      expect(r.clock.pending()).toBe(0);
    },
  );

  it('gives up a line that says nothing for 40 seconds, and keeps one that sends comments', async () => {
    const r = reading([]);
    await r.clock.settle();
    for (let i = 0; i < 8; i += 1) {
      r.lines[0]?.send(': beat\n\n');
      await r.clock.pass(15_000);
    }
    expect(r.tries).toHaveLength(1);
    await r.clock.pass(40_000);
    expect(r.tries).toHaveLength(2);
    r.following.stop();
  });

  it('asks nothing more once it is stopped', async () => {
    const r = reading([noNetwork]);
    await r.clock.settle();
    r.following.stop();
    await r.clock.pass(100_000);
    expect(r.tries).toHaveLength(1);
    expect(r.clock.pending()).toBe(0);
  });

  it('spreads its tries between half a second and thirty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.float({ min: 0, max: 1, noNaN: true }), (n, f) => {
        const wait = backoffDelay({ least: 500 as never, first: seconds(1), most: seconds(30) }, n, f);
        expect(wait).toBeGreaterThanOrEqual(500);
        expect(wait).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});

const ticketEvent = (seq: number) => ({
  type: 'ticket',
  seq,
  at: start,
  verb: 'open',
  ticket: aDeskTicket(seq),
});

/** A server that holds events 1…total and cuts each connection after some of them, sometimes with a flaw. */
const queueServer = (total: number, cuts: readonly number[], flaw: (seq: number) => number | null) => {
  const clock = fakeClock();
  const got: number[] = [];
  let lost = 0;
  let at = 0;
  const following = followQueue({
    clock,
    random: fakeRandom(3),
    after: 0,
    open: async (after, signal) => {
      const line = openLine(signal);
      const many = cuts[at++] ?? total;
      setImmediate(() => {
        for (let seq = after + 1; seq <= Math.min(total, after + many); seq += 1) {
          const sent = flaw(seq);
          if (sent !== null) line.event(sent, ticketEvent(sent));
        }
        if (many < total) line.cut();
      });
      return line.response;
    },
    onEvent: ({ seq }) => got.push(seq),
    onLost: () => {
      lost += 1;
    },
    onState: () => undefined,
  });
  return { clock, got, following, lost: () => lost };
};

describe('following a queue', () => {
  it('gives every event once and in order, however often the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.array(fc.nat(6), { maxLength: 12 }),
        async (total, cuts) => {
          const server = queueServer(total, cuts, (seq) => seq);
          await server.clock.pass(800_000);
          server.following.stop();
          expect(server.got).toEqual(Array.from({ length: total }, (_, i) => i + 1));
          expect(server.lost()).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives an event sent twice once', async () => {
    const server = queueServer(6, [4, 6], (seq) => seq);
    await server.clock.pass(60_000);
    server.following.stop();
    expect(server.got).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('asks for a snapshot when a number is missing, and gives nothing after the gap', async () => {
    const server = queueServer(6, [], (seq) => (seq === 3 ? null : seq));
    await server.clock.pass(60_000);
    expect(server.got).toEqual([1, 2]);
    expect(server.lost()).toBe(1);
  });

  it('asks for a snapshot when the log no longer goes back that far, or an event can’t be read', async () => {
    for (const text of [
      'data: {"type":"reset","seq":9}\n\n',
      'id: 1\ndata: {"type":"new-kind"}\n\n',
      'data: ?\n\n',
    ]) {
      const clock = fakeClock();
      const line = openLine();
      let lost = 0;
      followQueue({
        clock,
        random: fakeRandom(),
        after: 0,
        open: async () => line.response,
        onEvent: () => undefined,
        onLost: () => {
          lost += 1;
        },
        onState: () => undefined,
      });
      await clock.settle();
      line.send(text);
      await clock.settle();
      expect(lost).toBe(1);
    }
  });
});
