import { expect, it } from 'vitest';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import { callbackBoard, isWhole } from './callback-order.ts';

const one = (name: string, dueAt: number, change: Partial<DeskCallback> = {}): DeskCallback =>
  ({ callbackId: name, state: 'promised', dueAt, late: false, mine: false, ...change }) as DeskCallback;

it('one’s own stand first, late ones next, and each stands once', () => {
  const board = callbackBoard([
    one('later', 30),
    one('soon', 20),
    one('late', 5, { late: true }),
    one('mine', 10, { mine: true, late: true, state: 'taken' }),
    one('done', 1, { state: 'done' }),
    one('taken', 25, { state: 'taken' }),
  ]);
  const ids = (part: keyof typeof board) => board[part].map(({ callbackId }) => callbackId);
  expect([ids('mine'), ids('late'), ids('open'), ids('over')]).toEqual([
    ['mine'],
    ['late'],
    ['soon', 'taken', 'later'],
    ['done'],
  ]);
});

it('those that are over stand as they came, the last one to end first', () => {
  const board = callbackBoard([
    one('last', 10, { state: 'done' }),
    one('first', 20, { state: 'unreachable' }),
  ]);
  expect(board.over.map(({ callbackId }) => callbackId)).toEqual(['last', 'first']);
});

it('of a list that is cut, only a part that others follow is counted whole', () => {
  const rest = { waiting: { count: 41, after: 'x' }, over: null };
  const [mine, late] = [one('mine', 1, { mine: true }), one('late', 2, { late: true })];
  expect(isWhole('mine', callbackBoard([mine, late]), rest)).toBe(true);
  expect(isWhole('mine', callbackBoard([mine]), rest)).toBe(false);
  expect(isWhole('late', callbackBoard([mine, late]), rest)).toBe(false);
  expect(isWhole('late', callbackBoard([late, one('open', 3)]), rest)).toBe(true);
  expect(isWhole('over', callbackBoard([one('done', 1, { state: 'done' })]), rest)).toBe(true);
});
