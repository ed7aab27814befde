import { describe, expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { boardOf, inReadingOrder } from './board.ts';

const now = at(60);

describe('the board of a queue', () => {
  it('puts the oldest waiting call first, whatever the order it was told in', () => {
    const board = boardOf(
      [aTicket({ number: 'A-003', openedAt: at(58) }), aTicket({ number: 'A-001', openedAt: at(40) })],
      now,
    );
    expect(board.waiting.map((t) => t.number)).toEqual(['A-001', 'A-003']);
  });

  it('orders two calls of the same instant by their id, so that every desk agrees', () => {
    const [first, second] = [aTicket({ openedAt: at(50) }), aTicket({ openedAt: at(50) })];
    const ids = [first, second].map((t) => t.ticketId).toSorted();
    expect(boardOf([first, second], now).waiting.map((t) => t.ticketId)).toEqual(ids);
    expect(boardOf([second, first], now).waiting.map((t) => t.ticketId)).toEqual(ids);
  });

  it('a call given back returns to its old place', () => {
    const board = boardOf(
      [
        aTicket({ number: 'A-002', openedAt: at(50) }),
        aTicket({ number: 'A-001', openedAt: at(45), state: 'waiting' }),
      ],
      now,
    );
    expect(board.waiting[0]?.number).toBe('A-001');
  });

  it('keeps what I hold apart from what a colleague holds', () => {
    const board = boardOf(
      [aTicket({ state: 'taken', mine: true, fence: 1 }), aTicket({ state: 'arrived' })],
      now,
    );
    expect([board.mine.length, board.taken.length]).toEqual([1, 1]);
  });

  it('lists missed calls apart, so that somebody can look', () => {
    const board = boardOf([aTicket({ state: 'missed' }), aTicket({ state: 'done', closedAt: at(59) })], now);
    expect([board.missed.length, board.closed.length]).toEqual([1, 1]);
  });

  it('lets a closed call go after an hour', () => {
    const closed = aTicket({ state: 'done', closedAt: at(0) });
    expect(boardOf([closed], at(0 + 59)).closed).toHaveLength(1);
    expect(boardOf([closed], at(0 + 60)).closed).toHaveLength(0);
  });

  it('reads mine, then waiting, then the rest', () => {
    const board = boardOf(
      [
        aTicket({ state: 'done', closedAt: at(59) }),
        aTicket({}),
        aTicket({ state: 'taken', mine: true, takenAt: at(59) }),
        aTicket({ state: 'missed' }),
        aTicket({ state: 'taken' }),
      ],
      now,
    );
    expect(inReadingOrder(board).map((t) => t.state)).toEqual([
      'taken',
      'waiting',
      'taken',
      'missed',
      'done',
    ]);
  });
});
