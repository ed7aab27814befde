import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type Instant, instant, type Millis } from '#core/instant.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import type { TicketId } from '#core/ids.ts';
import type { TicketState, TicketView } from '#core/ticket/ticket.ts';
import { noAnswer } from '../../api/reply.ts';
import type { CallState } from '../call.ts';
import type { OwnCall } from '../own-call.ts';
import { createTogether } from './together.ts';

const taken = instant(Date.UTC(2026, 10, 23, 13, 5));

const held = (state: TicketState, takenAt: Instant | null = taken): CallState => ({
  kind: 'held',
  view: {
    state,
    number: 'A-001',
    openedAt: taken,
    takenAt,
    arrivedAt: null,
    closedAt: null,
    place: null,
    agentFirstName: null,
  } satisfies TicketView,
});

const at = (id: string): ShownScreen => ({
  locale: 'fr',
  procedure: {
    id: 'acte',
    version: 'v1',
    step: { id, today: '2026-11-23', fields: [], items: [], ticked: [] },
  },
});

interface Said {
  readonly nth: number;
  readonly takenAt: Instant;
  readonly screen: ShownScreen | null;
}

/** A clock whose hands the test turns. */
const hands = () => {
  let now = 0;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 6; i += 1) await new Promise((next) => setImmediate(next));
  };
  return {
    clock: {
      now: () => instant(taken + now),
      uptime: () => now as Millis,
      after: (delay: Millis, run: () => void) => {
        const one = { at: now + delay, run };
        due.push(one);
        return () => {
          due = due.filter((other) => other !== one);
        };
      },
    },
    pass: async (by: number): Promise<void> => {
      const end = now + by;
      await settle();
      for (;;) {
        const [next] = due.filter((one) => one.at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        due = due.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
};

const world = (call: CallState = held('taken')) => {
  const state = signal(call);
  const { clock, pass } = hands();
  const said: Said[] = [];
  const server = { problem: null as 'network' | 'ticket_moved' | null };
  const lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  const together = createTogether({
    api: {
      call: async (_name: string, { body }: { readonly body: Said }) => {
        said.push(body);
        return server.problem ? { ...noAnswer, problem: server.problem } : { ok: true, value: {} };
      },
    } as never,
    openStream: (async () => {
      const body = new ReadableStream<Uint8Array>({ start: (line) => void lines.push(line) });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    }) as never,
    clock,
    random: { fraction: () => 0.5, bytes: () => new Uint8Array(), uuid: () => '' } as never,
    call: {
      state,
      own: () => ({ ticketId: 'one' as TicketId, capability: 'secret' }) as OwnCall,
    },
  });
  const point = async (id: string | null, when = clock.now()): Promise<void> => {
    const pointed = id === null ? null : { target: { kind: 'choice', id }, at: when };
    const text = `data: ${JSON.stringify({ type: 'pointing', pointed })}\n\n`;
    lines.at(-1)?.enqueue(new TextEncoder().encode(text));
    await pass(0);
  };
  return { together, state, said, server, pass, point, clock };
};

const shown = async () => {
  const made = world();
  made.together.stand(at('purpose'));
  made.together.start();
  await made.pass(100);
  return made;
};

describe('showing one’s screen', () => {
  it('nothing leaves before the « oui », nor without an agent', async () => {
    const { together, said, pass } = world();
    together.stand(at('purpose'));
    await pass(60_000);
    expect(said).toEqual([]);
    const waiting = world(held('waiting', null));
    waiting.together.stand(at('purpose'));
    waiting.together.start();
    await waiting.pass(60_000);
    expect([waiting.said, waiting.together.possible.value, waiting.together.sharing.value]).toEqual([
      [],
      false,
      'no',
    ]);
  });

  it('says where one stands at once, then each step, and again before it would be forgotten', async () => {
    const { together, said, pass } = await shown();
    expect(said).toEqual([{ nth: 1, takenAt: taken, screen: at('purpose') }]);
    expect(together.sharing.value).toBe('yes');
    together.stand(at('year'));
    await pass(1_050);
    expect(said.at(-1)).toMatchObject({ nth: 2, screen: at('year') });
    await pass(20_000);
    expect(said).toHaveLength(3);
    expect(said.at(-1)).toMatchObject({ nth: 3, screen: at('year') });
  });

  it('of many words in a moment the last one leaves', async () => {
    const { together, said, pass } = await shown();
    for (const step of ['a', 'b', 'c', 'd']) together.stand(at(step));
    await pass(2_000);
    expect(said).toHaveLength(2);
    expect(said.at(-1)?.screen).toEqual(at('d'));
  });

  it('what is typed under a mask for a minute is said no oftener than silence', async () => {
    const { together, said, pass } = await shown();
    for (let key = 0; key < 240; key += 1) {
      together.stand(at('purpose'));
      await pass(250);
    }
    expect(said.length).toBeLessThanOrEqual(5);
  });

  it('however fast one types, a call says no more than its server takes in a minute', async () => {
    const { together, said, pass } = await shown();
    for (let key = 0; key < 600; key += 1) {
      together.stand(at(`step-${key}`));
      await pass(100);
    }
    expect(said.length).toBeLessThanOrEqual(61);
    await pass(1_000);
    expect(said.at(-1)?.screen).toEqual(at('step-599'));
  });

  it('« Ne plus montrer » is said until it arrived, and nothing is said after it', async () => {
    const { together, said, server, pass } = await shown();
    server.problem = 'network';
    together.stop();
    expect(together.sharing.value).toBe('no');
    await pass(5_000);
    expect(said.slice(1).every(({ screen }) => screen === null)).toBe(true);
    expect(said.length).toBeGreaterThan(2);
    server.problem = null;
    await pass(3_000);
    const count = said.length;
    together.stand(at('name'));
    await pass(120_000);
    expect(said).toHaveLength(count);
    expect(said.at(-1)?.screen).toBeNull();
  });

  it('a cut network is said, and caught up with', async () => {
    const { together, said, server, pass } = await shown();
    server.problem = 'network';
    together.stand(at('year'));
    await pass(1_050);
    expect(together.sharing.value).toBe('cut');
    together.stand(at('name'));
    server.problem = null;
    await pass(2_500);
    expect(together.sharing.value).toBe('yes');
    expect(said.at(-1)?.screen).toEqual(at('name'));
  });

  it('ends with the hold: a call given back, taken by another, or closed shows nothing', async () => {
    const ends = [held('waiting', null), held('taken', instant(taken + 9_000)), held('done')];
    for (const end of ends) {
      const { together, state, said, pass } = await shown();
      state.value = end;
      expect(together.sharing.value).toBe('no');
      together.stand(at('name'));
      await pass(60_000);
      expect(said).toHaveLength(1);
    }
  });

  it('an agent who goes from « taken » to « arrived » goes on seeing it', async () => {
    const { together, state } = await shown();
    state.value = held('arrived');
    expect(together.sharing.value).toBe('yes');
  });

  it('the server’s own « no » ends it', async () => {
    const { together, server, pass } = await shown();
    server.problem = 'ticket_moved';
    together.stand(at('year'));
    await pass(1_000);
    expect(together.sharing.value).toBe('no');
  });

  it('the end of the visit says a last « stop », and no more', async () => {
    const { together, said, pass } = await shown();
    together.end();
    await pass(60_000);
    expect(said.slice(1).map(({ screen }) => screen)).toEqual([null]);
  });
});

describe('what the agent points at', () => {
  it('is lit for twenty seconds, and again when it is pointed at again', async () => {
    const { together, point, pass, clock } = await shown();
    await point('notary');
    expect(together.pointed.value).toEqual({ kind: 'choice', id: 'notary' });
    await pass(19_900);
    expect(together.pointed.value).not.toBeNull();
    await pass(200);
    expect(together.pointed.value).toBeNull();
    await point('notary', clock.now());
    expect(together.pointed.value).not.toBeNull();
  });

  it('goes with the step, with the next thing, and with the showing', async () => {
    const { together, point } = await shown();
    await point('notary');
    together.stand(at('purpose'));
    expect(together.pointed.value).not.toBeNull();
    together.stand(at('year'));
    expect(together.pointed.value).toBeNull();
    await point('a', instant(taken + 1));
    await point('b', instant(taken + 2));
    expect(together.pointed.value?.id).toBe('b');
    await point(null);
    expect(together.pointed.value).toBeNull();
    await point('c', instant(taken + 3));
    together.stop();
    expect(together.pointed.value).toBeNull();
  });

  it('the same word heard again after a cut lights nothing anew', async () => {
    const { together, point, pass } = await shown();
    await point('notary', instant(taken + 5));
    await pass(20_100);
    await point('notary', instant(taken + 5));
    expect(together.pointed.value).toBeNull();
  });
});
