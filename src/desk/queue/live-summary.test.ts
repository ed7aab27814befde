import { effect, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { minutes, seconds } from '#core/instant.ts';
import { aTicket, at } from '../examples/a-ticket.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createLiveSummary, type Summary } from './live-summary.ts';

const listening = (first: readonly DeskTicket[]) => {
  const clock = virtualClock(at(0));
  const waiting = signal(first);
  const summary = createLiveSummary(waiting, clock);
  const heard: Summary[] = [];
  effect(() => {
    if (summary.said.value) heard.push(summary.said.value);
  });
  return { clock, waiting, heard };
};

describe('what a screen reader hears', () => {
  it('is one sentence for a burst of calls', () => {
    const { clock, waiting, heard } = listening([]);
    waiting.value = [aTicket({ openedAt: at(-2) })];
    waiting.value = [...waiting.value, aTicket({ openedAt: at(0) })];
    clock.pass(seconds(2));
    expect(heard).toEqual([{ waiting: 2, oldestMinutes: 2 }]);
  });

  it('comes at most once in ten seconds', () => {
    const { clock, waiting, heard } = listening([]);
    for (let second = 0; second < 20; second += 1) {
      waiting.value = [...waiting.value, aTicket({ openedAt: at(0) })];
      clock.pass(seconds(1));
    }
    expect(heard.length).toBeLessThanOrEqual(3);
    clock.pass(seconds(10));
    expect(heard.at(-1)?.waiting).toBe(20);
  });

  it('does not speak because time passes', () => {
    const { clock, heard } = listening([aTicket({ openedAt: at(0) })]);
    clock.pass(minutes(10));
    expect(heard).toHaveLength(1);
  });

  it('says when nobody waits any more', () => {
    const { clock, waiting, heard } = listening([aTicket({ openedAt: at(0) })]);
    clock.pass(seconds(15));
    waiting.value = [];
    clock.pass(seconds(2));
    expect(heard.at(-1)).toEqual({ waiting: 0, oldestMinutes: 0 });
  });

  it('says nothing of a queue that was empty from the start', () => {
    const { clock, heard } = listening([]);
    clock.pass(minutes(1));
    expect(heard).toHaveLength(0);
  });
});
