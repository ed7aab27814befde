import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { QueueId } from '#core/ids.ts';
import type { QueueState } from '#client/models/desk/desk-queue.ts';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { aTicket, at } from '../examples/a-ticket.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createTicketActions } from './ticket-actions.ts';

const call = aTicket({});

const answering = (take: () => Promise<DeskAnswer<DeskTicket>>) =>
  createTicketActions({ ...fakeServices({}).queue, take });

describe('taking a call', () => {
  it('is asked once, however often the button is pressed', async () => {
    let asked = 0;
    const actions = answering(async () => {
      asked += 1;
      return { ok: true, value: call };
    });
    await Promise.all([actions.take(call.ticketId), actions.take(call.ticketId)]);
    expect(asked).toBe(1);
    expect(actions.busy.value).toBeNull();
  });

  it('the loser of a race learns when it was taken, and by whom only if that is shown', async () => {
    const refusal = { code: 'ticket_taken', takenAt: at(33), takenBy: null } as const;
    const actions = answering(async () => ({ ok: false, refusal }));
    await actions.take(call.ticketId);
    expect(actions.refused.value).toEqual({ ticketId: call.ticketId, refusal });
  });

  it('an act without an answer is spoken of until the queue shows what became of it', async () => {
    const queue = { state: 'ready', queueId: 'hall' as QueueId } as const;
    const state = signal<QueueState>({ ...queue, tickets: [call] });
    const actions = createTicketActions({
      ...fakeServices({}).queue,
      state,
      take: async () => ({ ok: false, refusal: { code: 'offline' } }),
    });
    await actions.take(call.ticketId);
    expect(actions.refused.value?.refusal.code).toBe('offline');
    state.value = { ...queue, tickets: [{ ...call, state: 'taken', mine: true }] };
    expect(actions.refused.value).toBeNull();
  });

  it('the next try forgets the last refusal', async () => {
    let first = true;
    const actions = answering(async () => {
      const refuse = first;
      first = false;
      return refuse ? { ok: false, refusal: { code: 'offline' } } : { ok: true, value: call };
    });
    await actions.take(call.ticketId);
    expect(actions.refused.value?.refusal.code).toBe('offline');
    await actions.take(call.ticketId);
    expect(actions.refused.value).toBeNull();
  });
});
