import type { QueueId, TicketId } from '#core/ids.ts';
import { after, elapsed, type Instant, instant, minutes } from '#core/instant.ts';
import { leaseLength } from '#core/ticket/timing.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import type { Hold, Holds } from '#server/ports/holds.ts';
import { putWaiting } from '../../../support/acts.ts';
import { type House, hall, openHouse, vauclair } from '../../../support/house.ts';
import { start } from '../../../support/moments.ts';
import {
  type Act,
  type History,
  type HolderVerb,
  holderVerbs,
  type LeftBehind,
  type LoggedEvent,
} from './history.ts';

export interface UseOptions {
  readonly url: string;
  /** For how long, in milliseconds of a real clock. */
  readonly lasts: number;
  readonly holdsOf: (house: House) => Holds;
  readonly random: () => number;
}

/** Five minutes of the tickets’ time pass in a second of ours, so that leases lapse while the test watches. */
const pace = 300;
const agents = 8;
const ticketsAtOnce = 10;

const wait = (millis: number) => new Promise((next) => setTimeout(next, millis));

/** Agents of three processes take, arrive, hold, give back, settle, fall silent and wake again, while lines are cut. */
export const randomUse = async ({ url, lasts, holdsOf, random }: UseOptions): Promise<History> => {
  const watch = await openHouse(url, { size: 3 });
  const houses = await Promise.all([0, 1, 2].map(() => openHouse(url, { size: 4 })));
  const began = Date.now();
  const now = (): Instant => instant(start + (Date.now() - began) * pace);
  const goesOn = (): boolean => Date.now() - began < lasts;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const opened: TicketId[] = [];
  const acts: Act[] = [];

  const openOne = async () => opened.push(await putWaiting(watch, now()));
  for (let i = 0; i < ticketsAtOnce; i += 1) await openOne();

  const told = async (act: Omit<Act, 'told'>, happens: Promise<boolean>): Promise<boolean | null> => {
    try {
      const yes = await happens;
      if (yes) acts.push({ ...act, told: 'yes' });
      return yes;
    } catch {
      acts.push({ ...act, told: 'unknown' });
      return null;
    }
  };

  const takeOne = async (holds: Holds, staff: StaffActor): Promise<Hold | null> => {
    const ticketId = pick(opened.slice(-ticketsAtOnce * 2));
    if (!ticketId) return null;
    const taken = await holds.take(staff, ticketId, now(), after(now(), leaseLength)).catch(() => null);
    const standing = taken === false ? null : await holds.read(staff, ticketId).catch(() => null);
    const fence = standing?.ticket.mine ? standing.ticket.fence : null;
    if (fence === null) return null;
    acts.push({ ticketId, who: staff.staffId, verb: 'take', fence, told: 'yes' });
    return { ticketId, fence };
  };

  const doOne = (holds: Holds, staff: StaffActor, verb: HolderVerb, hold: Hold): Promise<boolean> => {
    const lease = after(now(), leaseLength);
    if (verb === 'settle') return holds.settle(staff, hold, now(), 'helped');
    if (verb === 'release') return holds.release(staff, hold, now());
    return verb === 'arrive'
      ? holds.arrive(staff, hold, now(), lease)
      : holds.hold(staff, hold, now(), lease);
  };

  const work = async (i: number): Promise<void> => {
    const staff = await watch.hire(`agent-${i}`);
    // Also those that they lost: a laptop that wakes up still believes it holds them.
    const believed: Hold[] = [];
    while (goesOn()) {
      const house = houses[i % houses.length];
      if (!house) return;
      const holds = holdsOf(house);
      const hold = random() < 0.6 ? pick(believed) : undefined;
      const verb = pick(holderVerbs);
      if (!hold || !verb) {
        const fresh = await takeOne(holds, staff);
        if (fresh) believed.push(fresh);
      } else if (random() < 0.3) {
        await holds.renew(staff, [hold], after(now(), leaseLength)).catch(() => []);
      } else {
        const act = { ...hold, who: staff.staffId, verb };
        const yes = await told(act, doOne(holds, staff, verb, hold));
        if (yes && verb === 'settle') await openOne().catch(() => undefined);
      }
      while (believed.length > 12) believed.shift();
      await wait(random() * 8);
    }
  };

  const sweep = async (): Promise<void> => {
    while (goesOn()) {
      const { upkeep } = watch.stores;
      for (const ticket of await upkeep.lapsed(vauclair, now(), 50)) await upkeep.lapse(ticket, now());
      const old = pick(opened.slice(-ticketsAtOnce));
      if (old && elapsed(start, now()) > minutes(1))
        await upkeep.rise({ communeId: vauclair, ticketId: old }, 'remote', now());
      await wait(100);
    }
  };

  /** Lines that break in the middle of a statement, and processes that end and start again. */
  const trouble = async (): Promise<void> => {
    const mine = await watch.pool.rows<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
    while (goesOn()) {
      await wait(400);
      await watch.pool
        .rows(
          sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> ${mine[0]?.pid ?? 0} AND pid <> pg_backend_pid()
              AND query LIKE '%ticket%' AND random() < 0.3`,
        )
        .catch(() => undefined);
      const i = Math.floor(random() * houses.length);
      const ending = houses[i];
      if (random() < 0.3 && ending) {
        houses[i] = await openHouse(url, { size: 4 });
        void ending.close().catch(() => undefined);
      }
    }
  };

  const surviving = async (task: () => Promise<void>): Promise<void> => {
    while (goesOn()) await task().catch(() => wait(20));
  };
  await Promise.all([
    ...Array.from({ length: agents }, (_, i) => surviving(() => work(i))),
    surviving(sweep),
    surviving(trouble),
  ]);
  await Promise.all(houses.map((house) => house.close()));
  const history = await leftBehind(watch, opened, acts, hall);
  await watch.close();
  return history;
};

const leftBehind = async (
  { pool }: House,
  opened: readonly TicketId[],
  acts: readonly Act[],
  queue: QueueId,
): Promise<History> => ({
  opened,
  acts,
  log: await pool.rows<LoggedEvent>(sql`
    SELECT seq, ticket_id AS "ticketId", verb FROM ticket_event
    WHERE commune_id = ${vauclair} AND queue_id = ${queue} ORDER BY seq`),
  tickets: await pool.rows<LeftBehind>(sql`
    SELECT ticket_id AS "ticketId", state, fence FROM ticket
    WHERE commune_id = ${vauclair} AND queue_id = ${queue}`),
});
