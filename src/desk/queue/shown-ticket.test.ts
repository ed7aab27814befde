import { expect, it } from 'vitest';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { aTicket, at } from '../examples/a-ticket.ts';
import { boardOf } from './board.ts';
import { shownTicket } from './shown-ticket.ts';

const board = (...tickets: readonly DeskTicket[]) => boardOf(tickets, at(60));

it('without a choice the oldest waiting call is shown', () => {
  const [old, young] = [aTicket({ openedAt: at(50) }), aTicket({ openedAt: at(58) })];
  expect(shownTicket(board(young, old), null, null)).toBe(old);
});

it('a call that slides in does not replace the open one on screen', () => {
  const [shown, older] = [aTicket({ openedAt: at(58) }), aTicket({ openedAt: at(50) })];
  expect(shownTicket(board(older, shown), null, shown.ticketId)).toBe(shown);
});

it('a call taken by a colleague stays on screen, so that the loser of a race can read why', () => {
  const [shown, other] = [aTicket({ state: 'taken' }), aTicket({})];
  expect(shownTicket(board(shown, other), null, shown.ticketId)).toBe(shown);
});

it('once it is closed, the next waiting call takes its place', () => {
  const [closed, next] = [aTicket({ state: 'done', closedAt: at(59) }), aTicket({})];
  expect(shownTicket(board(closed, next), null, closed.ticketId)).toBe(next);
  expect(shownTicket(board(closed), null, closed.ticketId)).toBe(closed);
});

it('what the agent chose stays, even closed, and is null once it has left the queue', () => {
  const [closed, next] = [aTicket({ state: 'done', closedAt: at(59) }), aTicket({})];
  expect(shownTicket(board(closed, next), closed.ticketId, null)).toBe(closed);
  expect(shownTicket(board(next), closed.ticketId, closed.ticketId)).toBeNull();
});
