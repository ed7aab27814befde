import { expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { memoryOf } from '../examples/fake-services.ts';
import { boardOf } from './board.ts';
import { hourFacts } from './hour-facts.ts';
import { createMissedMarks } from './missed-marks.ts';

const missed = aTicket({ state: 'missed', openedAt: at(40) });

it('a missed call that was looked after is still marked after a reload', () => {
  const memory = memoryOf();
  createMissedMarks(memory).mark(missed.ticketId);
  expect(createMissedMarks(memory).seen.value.has(missed.ticketId)).toBe(true);
});

it('a mark can be taken back', () => {
  const marks = createMissedMarks(memoryOf());
  marks.mark(missed.ticketId);
  marks.unmark(missed.ticketId);
  expect(marks.seen.value.size).toBe(0);
});

it('a missed call that was looked after stands with what is over, and is still counted as missed', () => {
  const board = boardOf([missed], at(60), new Set([missed.ticketId]));
  expect([board.missed, board.closed]).toEqual([[], [missed]]);
  expect(hourFacts(board)).toMatchObject({ missed: 1, settled: 0 });
});
