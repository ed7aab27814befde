import { expect, it } from 'vitest';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import { callbackBoard } from './callback-order.ts';

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
