import { expect, it } from 'vitest';
import { aTicket, at } from '../examples/a-ticket.ts';
import { visitHistory } from './visit-history.ts';

it('a visit begins with the call', () => {
  expect(visitHistory(aTicket({ openedAt: at(1) }), [])).toEqual([{ what: 'open', at: at(1) }]);
});

it('a page opened late still shows what the ticket remembers', () => {
  const ticket = aTicket({
    state: 'done',
    openedAt: at(1),
    takenAt: at(2),
    arrivedAt: at(3),
    closedAt: at(9),
  });
  expect(visitHistory(ticket, []).map((line) => line.what)).toEqual(['open', 'take', 'arrive', 'settle']);
});

it('a call taken, given back and taken again shows each move once', () => {
  const ticket = aTicket({ state: 'taken', openedAt: at(1), takenAt: at(6) });
  const lines = visitHistory(ticket, [
    { verb: 'take', at: at(2) },
    { verb: 'release', at: at(4) },
    { verb: 'take', at: at(6) },
  ]);
  expect(lines.map((line) => line.what)).toEqual(['open', 'take', 'release', 'take']);
});

it('a missed call says that it came too late', () => {
  expect(visitHistory(aTicket({ state: 'missed', openedAt: at(1) }), [])[0]?.what).toBe('missed');
});
