import { expect, it } from 'vitest';
import { millis } from '#core/instant.ts';
import type { TicketId } from '#core/ids.ts';
import { createDeskTogether, type SeenScreen } from './shown-screen.ts';

const text = new TextEncoder();

/** The desk over one stream whose events the test writes. */
const following = () => {
  const lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  const together = createDeskTogether({
    api: { call: async () => ({ ok: true, value: {} }) } as never,
    openStream: (async () => {
      const body = new ReadableStream<Uint8Array>({ start: (line) => void lines.push(line) });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    }) as never,
    clock: { now: () => 0, uptime: () => millis(0), after: () => () => undefined } as never,
    random: { fraction: () => 0.5 } as never,
    now: () => 0 as never,
  });
  const { seen, stop } = together.follow('one' as TicketId);
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 6; i += 1) await new Promise((next) => setImmediate(next));
  };
  const hear = async (event: object): Promise<SeenScreen> => {
    await settle();
    lines
      .at(-1)
      ?.enqueue(text.encode(`data: ${JSON.stringify({ type: 'screen', pointed: null, ...event })}\n\n`));
    await settle();
    return seen.peek();
  };
  return { hear, stop };
};

const step = { id: 'purpose', today: '2026-11-23', fields: [], items: [], ticked: [] };
const procedure = { id: 'acte', version: 'v1', step };
const field = { id: 'purpose', shared: false, holds: { is: 'masked' } };

it('a field that this page does not know yet is left out, wherever it stands', async () => {
  const { hear, stop } = following();
  const newer = {
    locale: 'fr',
    zoom: 2,
    procedure: {
      ...procedure,
      mood: 'new',
      step: { ...step, scrolled: 40, fields: [{ ...field, hint: 'x', holds: { is: 'masked', length: 4 } }] },
    },
  };
  const seen = await hear({
    screen: newer,
    pointed: { at: 1_795_435_500_000, by: 'x', target: { kind: 'field', id: 'purpose', side: 'left' } },
  });
  expect(seen).toEqual({
    is: 'shown',
    stale: false,
    pointed: { kind: 'field', id: 'purpose' },
    screen: { locale: 'fr', procedure: { ...procedure, step: { ...step, fields: [field] } } },
  });
  stop();
});

it.each([
  [
    'a field that holds something of a new kind',
    {
      locale: 'fr',
      procedure: { ...procedure, step: { ...step, fields: [{ ...field, holds: { is: 'drawn' } }] } },
    },
  ],
  ['a new language', { locale: 'br', procedure: null }],
  ['a step that is said otherwise', { locale: 'fr', procedure: { ...procedure, step: { at: 2 } } }],
  ['something else altogether', { map: [] }],
])('%s can’t be shown, and is said to be so', async (_, screen) => {
  const { hear, stop } = following();
  expect((await hear({ screen: { locale: 'fr', procedure } })).is).toBe('shown');
  expect(await hear({ screen })).toEqual({ is: 'unreadable', stale: false });
  expect((await hear({ screen: { locale: 'fr', procedure } })).is).toBe('shown');
  stop();
});

it('a thing of a new kind that is pointed at leaves the screen as it is', async () => {
  const { hear, stop } = following();
  const pointed = { at: 1_795_435_500_000, target: { kind: 'map', id: 'purpose' } };
  expect(await hear({ screen: { locale: 'fr', procedure }, pointed })).toMatchObject({
    is: 'shown',
    pointed: null,
  });
  stop();
});
