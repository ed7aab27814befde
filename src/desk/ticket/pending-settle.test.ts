import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import { minutes, seconds } from '#core/instant.ts';
import { aTicket, at } from '../examples/a-ticket.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createPendingSettle } from './pending-settle.ts';

const [one, two] = [aTicket({}).ticketId, aTicket({}).ticketId];

const anAgent = () => {
  const clock = virtualClock(at(0));
  const held = signal<readonly TicketId[] | null>([one, two]);
  const sent: string[] = [];
  const settle = createPendingSettle({
    clock,
    held,
    send: async (ticketId, outcome, leaving) => {
      sent.push(`${ticketId === one ? 'one' : 'two'} ${outcome}${leaving ? ' leaving' : ''}`);
    },
  });
  return { clock, held, sent, settle };
};

describe('settling a call', () => {
  it('is sent eight seconds after the touch, once', () => {
    const { clock, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    clock.pass(seconds(7));
    expect(sent).toEqual([]);
    expect(settle.pending.value?.ticketId).toBe(one);
    clock.pass(seconds(1));
    expect(sent).toEqual(['one helped']);
    expect(settle.pending.value).toBeNull();
    clock.pass(minutes(1));
    expect(sent).toHaveLength(1);
  });

  it('undone within eight seconds is never sent', () => {
    const { clock, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    clock.pass(seconds(7));
    settle.undo();
    clock.pass(minutes(1));
    expect(sent).toEqual([]);
  });

  it('with another outcome within the eight seconds sends the last one, after eight more', () => {
    const { clock, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    clock.pass(seconds(5));
    settle.choose(one, 'directed');
    clock.pass(seconds(5));
    expect(sent).toEqual([]);
    clock.pass(seconds(3));
    expect(sent).toEqual(['one directed']);
  });

  it('sends at once the call that was pending when another one is settled', () => {
    const { clock, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    settle.choose(two, 'nobody-there');
    expect(sent).toEqual(['one helped']);
    clock.pass(seconds(8));
    expect(sent).toEqual(['one helped', 'two nobody-there']);
  });

  it('is sent at once when the page is left', () => {
    const { clock, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    clock.leave();
    expect(sent).toEqual(['one helped leaving']);
    clock.pass(minutes(1));
    expect(sent).toHaveLength(1);
  });

  it('can be sent without waiting', () => {
    const { sent, settle } = anAgent();
    settle.choose(one, 'directed');
    void settle.sendNow();
    expect(sent).toEqual(['one directed']);
  });

  it('is dropped when the server says that the agent no longer holds the call', () => {
    const { clock, held, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    held.value = [two];
    expect(settle.pending.value).toBeNull();
    clock.pass(minutes(1));
    expect(sent).toEqual([]);
  });

  it('is kept while the queue is being read again', () => {
    const { clock, held, sent, settle } = anAgent();
    settle.choose(one, 'helped');
    held.value = null;
    clock.pass(seconds(8));
    expect(sent).toEqual(['one helped']);
  });

  it('is sent when the desk is put away', () => {
    const { sent, settle } = anAgent();
    settle.choose(one, 'helped');
    settle.dispose();
    expect(sent).toEqual(['one helped leaving']);
  });
});
