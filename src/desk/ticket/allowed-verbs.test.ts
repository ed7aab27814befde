import { expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { allowedVerbs } from './allowed-verbs.ts';

it('a waiting call can only be taken, and by a facilitator', () => {
  expect([...allowedVerbs(aTicket({}), true)]).toEqual(['take']);
  expect([...allowedVerbs(aTicket({}), false)]).toEqual([]);
});

it('the holder can say that they arrived, settle, or give back', () => {
  expect([...allowedVerbs(aTicket({ state: 'taken', mine: true }), true)]).toEqual([
    'arrive',
    'settle',
    'release',
    'hold',
  ]);
  expect([...allowedVerbs(aTicket({ state: 'arrived', mine: true }), true)]).toEqual([
    'settle',
    'release',
    'hold',
  ]);
  expect([...allowedVerbs(aTicket({ state: 'taken', mine: true, onHoldSince: at(3) }), true)]).toEqual([
    'arrive',
    'settle',
    'release',
  ]);
});

it("nobody moves a colleague's call, a closed one or a missed one", () => {
  for (const state of ['taken', 'arrived', 'done', 'cancelled', 'missed', 'unanswered'] as const) {
    expect([...allowedVerbs(aTicket({ state }), true)]).toEqual([]);
  }
});
