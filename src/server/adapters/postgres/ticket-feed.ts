import type { CommuneId, QueueId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { Headcount, TicketView } from '#core/ticket/ticket.ts';
import { presenceLimit } from '#core/ticket/timing.ts';
import { waitRange } from '#core/ticket/wait/wait-range.ts';
import type { TicketFeed } from '../../ports/feeds.ts';
import type { Database } from './database.ts';
import { createPresences } from './presences.ts';
import { sql } from './sql.ts';
import { fromTicketAndHolder, viewColumns, viewOf } from './ticket-views.ts';
import { createWaits } from './waits.ts';

interface Places {
  readonly queueId: QueueId;
  readonly risenQueueId: QueueId | null;
}

const sum = (...counts: readonly (Headcount | null)[]): number =>
  counts.reduce((so, count) => so + (count ? count.available + count.busy : 0), 0);

/** What is told only to who waits: how long it may take, and who is there where the call rose to. */
const whileWaiting = async (
  db: Database,
  commune: CommuneId,
  { queueId, risenQueueId }: Places,
  view: TicketView,
  now: Instant,
): Promise<TicketView> => {
  const since = instant(now - presenceLimit);
  const presences = createPresences(db);
  const [here, remote, times] = await Promise.all([
    presences.count(commune, queueId, since, null),
    risenQueueId === null ? null : presences.count(commune, risenQueueId, since, null),
    createWaits(db).of(commune, queueId, now),
  ]);
  const wait = waitRange({ ...times, ahead: (view.place ?? 1) - 1, agents: sum(here, remote) });
  return { ...view, wait, remote };
};

export const createTicketFeed = (db: Database): TicketFeed => ({
  view: async (commune, ticket, capabilityHash, now) => {
    const row = await db.one<TicketView & Places>(sql`
      SELECT ${viewColumns}, t.queue_id AS "queueId", t.risen_queue_id AS "risenQueueId" ${fromTicketAndHolder}
      WHERE t.commune_id = ${commune} AND t.ticket_id = ${ticket} AND t.capability_hash = ${capabilityHash}`);
    if (!row) return null;
    const view = viewOf(row);
    const asked = now !== undefined && view.state === 'waiting';
    return { queueId: row.queueId, view: asked ? await whileWaiting(db, commune, row, view, now) : view };
  },
});
