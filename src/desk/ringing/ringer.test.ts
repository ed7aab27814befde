import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { minutes, seconds } from '#core/instant.ts';
import { aTicket, at } from '../examples/a-ticket.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createRinger } from './ringer.ts';

const aDesk = (first: readonly DeskTicket[], available = true) => {
  const clock = virtualClock(at(0));
  const waiting = signal(first);
  const mayRing = signal(available);
  const chimes: { readonly kind: string; readonly second: number }[] = [];
  const told: string[] = [];
  const ringer = createRinger({
    waiting,
    mayRing,
    clock,
    chime: (kind) => chimes.push({ kind, second: (clock.now.peek() - at(0)) / 1_000 }),
    onNew: (calls) => told.push(...calls.map((call) => call.number)),
  });
  const seconds_ = (): readonly number[] => chimes.map((chime) => chime.second);
  return { clock, waiting, mayRing, chimes, told, ringer, seconds: seconds_ };
};

describe('the chime', () => {
  it('rings at once for a new call', () => {
    const desk = aDesk([]);
    expect(desk.chimes).toHaveLength(0);
    desk.waiting.value = [aTicket({})];
    expect(desk.seconds()).toEqual([0]);
  });

  it('repeats with growing gaps, then once a minute, until someone takes', () => {
    const desk = aDesk([aTicket({})]);
    desk.clock.pass(minutes(4));
    expect(desk.seconds()).toEqual([0, 5, 15, 35, 75, 135, 195]);
    desk.waiting.value = [];
    desk.clock.pass(minutes(10));
    expect(desk.chimes).toHaveLength(7);
  });

  it('starts again from short gaps for another call', () => {
    const first = aTicket({});
    const desk = aDesk([first]);
    desk.clock.pass(seconds(20));
    desk.waiting.value = [first, aTicket({})];
    desk.clock.pass(seconds(6));
    expect(desk.seconds()).toEqual([0, 5, 15, 20, 25]);
  });

  it('does not ring again because the list was merely told again', () => {
    const call = aTicket({});
    const desk = aDesk([call]);
    desk.clock.pass(seconds(2));
    desk.waiting.value = [{ ...call }];
    expect(desk.seconds()).toEqual([0]);
  });

  it('rings again for a call that was given back', () => {
    const call = aTicket({});
    const desk = aDesk([call]);
    desk.waiting.value = [];
    desk.clock.pass(minutes(2));
    desk.waiting.value = [call];
    expect(desk.seconds()).toEqual([0, 120]);
  });

  it('never rings an agent who is busy, paused or absent', () => {
    const desk = aDesk([aTicket({})], false);
    desk.clock.pass(minutes(5));
    expect(desk.chimes).toHaveLength(0);
    expect(desk.ringer.ringing.value).toBe(false);
  });

  it('rings at once for those who wait when the agent becomes available', () => {
    const desk = aDesk([aTicket({})], false);
    desk.clock.pass(seconds(30));
    desk.mayRing.value = true;
    expect(desk.seconds()).toEqual([30]);
  });

  it('sounds different for a person with an access need', () => {
    const desk = aDesk([aTicket({ needs: ['seated'] })]);
    expect(desk.chimes[0]?.kind).toBe('access');
  });

  it('once hushed stays quiet until the next new call', () => {
    const call = aTicket({});
    const desk = aDesk([call]);
    desk.ringer.hush();
    desk.clock.pass(minutes(3));
    expect(desk.seconds()).toEqual([0]);
    expect(desk.ringer.ringing.value).toBe(false);
    desk.waiting.value = [call, aTicket({})];
    expect(desk.seconds()).toEqual([0, 180]);
    expect(desk.ringer.ringing.value).toBe(true);
  });

  it('tells of each new call once', () => {
    const first = aTicket({ number: 'A-001' });
    const desk = aDesk([first]);
    desk.waiting.value = [first, aTicket({ number: 'A-002' })];
    expect(desk.told).toEqual(['A-001', 'A-002']);
  });

  it('is silent once disposed', () => {
    const desk = aDesk([aTicket({})]);
    desk.ringer.dispose();
    desk.clock.pass(minutes(3));
    expect(desk.seconds()).toEqual([0]);
  });
});
