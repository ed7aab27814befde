import { expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { memoryOf } from '../examples/fake-services.ts';
import { boardOf } from './board.ts';
import { hourFacts } from './hour-facts.ts';
import { createMissedMarks } from './missed-marks.ts';

const ignore = (): void => undefined;
const missed = aTicket({ state: 'missed', openedAt: at(40) });

it('a missed call that was looked after is still marked after a reload', () => {
  const memory = memoryOf();
  createMissedMarks(memory, ignore).mark(missed.ticketId);
  expect(createMissedMarks(memory, ignore).seen.value.has(missed.ticketId)).toBe(true);
});

it('a mark is told to the server, so that colleagues see it', () => {
  const told: string[] = [];
  createMissedMarks(memoryOf(), (ticketId) => told.push(ticketId)).mark(missed.ticketId);
  expect(told).toEqual([missed.ticketId]);
});

it('a missed call that a colleague looked after stands with what is over', () => {
  const theirs = { ...missed, seen: true };
  expect(boardOf([theirs], at(60))).toMatchObject({ missed: [], closed: [theirs] });
});

it('a missed call that was looked after stands with what is over, and is still counted as missed', () => {
  const board = boardOf([missed], at(60), new Set([missed.ticketId]));
  expect([board.missed, board.closed]).toEqual([[], [missed]]);
  expect(hourFacts(board)).toMatchObject({ missed: 1, settled: 0 });
});
