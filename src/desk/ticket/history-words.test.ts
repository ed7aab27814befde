import { expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { goesOn, historyKey } from './history-words.ts';

it('an agent who helps from elsewhere is never said to be on the way to the kiosk, nor there', () => {
  const remote = aTicket({ state: 'taken', heldRemotely: true, mine: true });
  expect(goesOn(remote)).toBe('desk.history.next.arrive.remote');
  expect(historyKey('arrive', remote)).toBe('desk.history.arrive.remote');
});

it('a person at the counter or on the phone has no kiosk in their history', () => {
  for (const origin of ['counter', 'phone'] as const) {
    const ticket = aTicket({ origin, state: 'arrived' });
    const said = [historyKey('open', ticket), historyKey('arrive', ticket), goesOn(ticket)];
    expect(said.filter((key) => !key?.endsWith(`.${origin}`))).toEqual([]);
  }
});

it('a call on hold is not said to be on the way', () => {
  expect(goesOn(aTicket({ state: 'taken', onHoldSince: at(59) }))).toBe('desk.history.next.hold');
});
