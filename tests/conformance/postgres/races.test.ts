import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import type { StaffActor } from '#server/actor.ts';
import { isRefusal } from '#server/use-case.ts';
import { asserted, putWaiting, release, take } from '../../support/acts.ts';
import { type House, hall, openHouse, vauclair } from '../../support/house.ts';
import { secondsLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const races = process.env['FULL'] === '1' ? 5_000 : 200;
const takersAtMost = 50;

withHouse('several facilitators and one call', (stage) => {
  let processes: House[] = [];
  let takers: StaffActor[] = [];

  beforeAll(async () => {
    // Four pools stand for four server processes: a race is never decided inside one of them.
    processes = await Promise.all([1, 2, 3, 4].map(() => openHouse(stage().url, { size: 5 })));
    takers = await Promise.all(
      Array.from({ length: takersAtMost }, (_, i) => stage().house.hire(`agent-${i}`)),
    );
  });
  afterAll(() => Promise.all(processes.map((one) => one.close())));

  const raceFor = (ticket: TicketId, howMany: number, now = start) =>
    Promise.all(
      takers.slice(0, howMany).map(async (staff, i) => {
        const house = processes[i % processes.length] ?? stage().house;
        return { staff, house, reply: await take(house, staff, ticket, now) };
      }),
    );

  it(`in ${races} races of 2 to ${takersAtMost} takers over several connections, one wins each and the others learn when`, async () => {
    for (let race = 0; race < races; race += 1) {
      const ticket = await putWaiting(stage().house);
      const entries = await raceFor(ticket, 2 + ((race * 7) % (takersAtMost - 1)), secondsLater(race));
      const winners = entries.filter(({ reply }) => !isRefusal(reply));
      expect(winners).toHaveLength(1);
      for (const { reply } of entries.filter((entry) => entry !== winners[0]))
        expect(reply).toEqual({
          refused: 'ticket_taken',
          takenAt: secondsLater(race),
          takenBy: winners[0]?.staff.shownFirstName,
        });
    }
  }, 1_800_000);

  it('over many takes of one ticket its fence rises each time, by one', async () => {
    const ticket = await putWaiting(stage().house);
    const fences: number[] = [];
    for (let round = 0; round < 40; round += 1) {
      const won = (await raceFor(ticket, 6)).find(({ reply }) => !isRefusal(reply));
      if (!won) throw new Error('nobody won');
      const { fence } = asserted(won.reply);
      fences.push(fence ?? -1);
      await release(won.house, won.staff, ticket, fence ?? -1);
    }
    expect(fences).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  }, 60_000);

  it('after all that, the log of the queue has no hole and no double', async () => {
    const log = await stage().house.pool.one<{
      events: number;
      last: number;
      first: number;
      counter: number;
    }>(sql`
      SELECT count(*) AS events, min(seq) AS first, max(seq) AS last, (
        SELECT last_seq FROM queue WHERE commune_id = ${vauclair} AND queue_id = ${hall}) AS counter
      FROM ticket_event WHERE commune_id = ${vauclair} AND queue_id = ${hall}`);
    expect(log?.events).toBeGreaterThanOrEqual(races * 2);
    expect(log).toEqual({ events: log?.last, first: 1, last: log?.counter, counter: log?.counter });
  });
});
