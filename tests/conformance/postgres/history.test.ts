import { describe, expect, it } from 'vitest';
import { createHints } from '#server/adapters/postgres/hints.ts';
import { createHolds } from '#server/adapters/postgres/holds.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { createMover } from '#server/adapters/postgres/ticket-moves.ts';
import type { House } from '../../support/house.ts';
import { seededRandom } from '../../faults/seeded-random.ts';
import { faultsIn, holderVerbs } from './history/history.ts';
import { randomUse } from './history/random-use.ts';
import { withHouse } from './with-house.ts';

const lasts = process.env['FULL'] === '1' ? 180_000 : 10_000;

/** As the store would be if whoever held a call once could still move it. */
const withoutFence = ({ pool }: House) => {
  const hints = createHints(pool);
  const move = createMover(pool, hints);
  return createHolds(pool, hints, (what) =>
    move(holderVerbs.some((verb) => verb === what.verb) ? { ...what, guard: sql`true` } : what),
  );
};

describe('random use of a queue, with cuts and restarts', () => {
  withHouse('the store', (stage) => {
    it(
      'loses no ticket, doubles none, and never lets two hold one',
      async () => {
        const random = seededRandom(20_261_122);
        const history = await randomUse({
          url: stage().url,
          lasts,
          holdsOf: ({ stores }) => stores.holds,
          random,
        });
        expect(history.acts.filter(({ told }) => told === 'yes').length).toBeGreaterThan(200);
        expect(history.log.filter(({ verb }) => verb === 'lapse').length).toBeGreaterThan(0);
        expect(faultsIn(history)).toEqual([]);
      },
      lasts * 3 + 60_000,
    );
  });

  withHouse('a store without the fence', (stage) => {
    it('is caught by the same check', async () => {
      const random = seededRandom(7);
      const history = await randomUse({ url: stage().url, lasts: 5_000, holdsOf: withoutFence, random });
      expect(faultsIn(history)).not.toEqual([]);
    }, 60_000);
  });
});
