import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instant, minutes } from '../instant.ts';
import { byTurn, needsLead, type Turn } from './turn.ts';

const calls: fc.Arbitrary<readonly Turn[]> = fc.uniqueArray(
  fc.record({
    ticketId: fc.uuid(),
    openedAt: fc.integer({ min: 0, max: minutes(60) }).map(instant),
    needs: fc.constantFrom<Turn['needs']>([], ['seated'], ['deaf', 'reading']),
  }),
  { selector: ({ ticketId }) => ticketId },
);

const isBefore = (a: Turn, b: Turn): boolean => byTurn(a, b) < 0;

it('among calls that need the same, the oldest comes first', () => {
  fc.assert(
    fc.property(calls, (some) => {
      const plain = some.filter(({ needs }) => needs.length === 0).toSorted(byTurn);
      expect(plain.map(({ openedAt }) => openedAt)).toEqual(
        plain.map(({ openedAt }) => openedAt).toSorted((a, b) => a - b),
      );
    }),
  );
});

it('a call with access needs goes before one that is up to ten minutes older, and never before an older one', () => {
  fc.assert(
    fc.property(calls, (some) => {
      const needing = some.filter(({ needs }) => needs.length > 0);
      const plain = some.filter(({ needs }) => needs.length === 0);
      for (const first of needing)
        for (const other of plain) {
          const lead = first.openedAt - other.openedAt;
          if (lead < needsLead) expect(isBefore(first, other)).toBe(true);
          if (lead > needsLead) expect(isBefore(other, first)).toBe(true);
        }
    }),
  );
});

it('any two calls have one order, however often and in whatever order they are sorted', () => {
  fc.assert(
    fc.property(calls, (some) => {
      expect(some.toReversed().toSorted(byTurn)).toEqual(some.toSorted(byTurn));
    }),
  );
});
