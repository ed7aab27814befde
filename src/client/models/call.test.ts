import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import type { TicketState, TicketView } from '#core/ticket/ticket.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import { createCall } from './call.ts';

const start = instant(Date.UTC(2026, 10, 23, 13, 5));

const view = (state: TicketState, callbackOffer: 'proposed' | 'accepted' | null = null): TicketView => ({
  state,
  number: 'A-001',
  openedAt: start,
  takenAt: start,
  arrivedAt: start,
  closedAt: state === 'done' ? start : null,
  place: null,
  agentFirstName: null,
  callbackOffer,
});

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setImmediate(next));
};

/** A call that an agent holds, a stream to tell of it, and a reply that comes when the test says so. */
const heldCall = async () => {
  const items = signal<readonly OutboxItem[]>([]);
  const lines: ReadableStreamDefaultController<Uint8Array>[] = [];
  let reply = (_: TicketView): void => undefined;
  const call = createCall({
    outbox: { items, personLeft: async () => undefined, forget: () => undefined },
    identity: () => null,
    api: {
      call: () => new Promise((done) => (reply = (value) => done({ ok: true, value }))),
    },
    openStream: async () =>
      new Response(new ReadableStream<Uint8Array>({ start: (line) => void lines.push(line) }), {
        headers: { 'content-type': 'text/event-stream' },
      }),
    clock: { now: () => start, uptime: () => 0, after: () => () => undefined },
    random: {
      bytes: (size: number) => new Uint8Array(size),
      uuid: () => '11111111-1111-4111-8111-111111111111',
      fraction: () => 0.5,
    },
    now: () => start,
  } as never);
  call.open({ procedureId: null, procedureVersion: null, stepId: null, locale: 'fr', needs: [] });
  await settled();
  const ticketId = call.own()?.ticketId;
  items.value = [
    {
      route: 'call',
      ticketId,
      state: 'sent',
      receipt: { ticket: view('arrived', 'proposed') },
      problem: null,
    },
  ] as never;
  await settled();
  const tell = async (ticket: TicketView): Promise<void> => {
    const text = `data: ${JSON.stringify({ type: 'view', ticket })}\n\n`;
    lines.at(-1)?.enqueue(new TextEncoder().encode(text));
    await settled();
  };
  const answered = async (ticket: TicketView): Promise<void> => {
    reply(ticket);
    await settled();
  };
  return { call, tell, answered };
};

it('the answer to a proposed call-back stands on the screen with its reply', async () => {
  const { call, answered } = await heldCall();
  expect(call.state.value).toMatchObject({ kind: 'held', view: { callbackOffer: 'proposed' } });
  call.answerOffer(true);
  await answered(view('arrived', 'accepted'));
  expect(call.state.value).toMatchObject({ view: { state: 'arrived', callbackOffer: 'accepted' } });
});

it('a reply that comes after the end of the call opens it no more', async () => {
  const { call, tell, answered } = await heldCall();
  call.answerOffer(true);
  await tell(view('done', 'accepted'));
  expect(call.state.value).toMatchObject({ view: { state: 'done' } });
  await answered(view('arrived', 'accepted'));
  expect(call.state.value).toMatchObject({ view: { state: 'done' } });
});
