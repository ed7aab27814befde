import type { CommuneId } from '#core/ids.ts';
import type { Upkeep, TicketRef, SweptQueue } from '../../ports/upkeep.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { purge } from './purge.ts';
import { type Sql, sql } from './sql.ts';
import { risen, untaken } from './rising.ts';
import { toClosed, toWaiting } from './ticket-effects.ts';
import type { Mover } from './ticket-moves.ts';

const refs = (db: Database, commune: CommuneId, where: Sql, atMost = 500) =>
  db.rows<TicketRef>(sql`
    SELECT commune_id AS "communeId", ticket_id AS "ticketId" FROM ticket
    WHERE commune_id = ${commune} AND closed_at IS NULL AND ${where}
    ORDER BY opened_at, ticket_id LIMIT ${atMost}`);

const communes = (db: Database) => async (): Promise<readonly CommuneId[]> => {
  const rows = await db.rows<{ communeId: CommuneId }>(
    sql`SELECT commune_id AS "communeId" FROM commune ORDER BY commune_id`,
  );
  return rows.map(({ communeId }) => communeId);
};

const queuesWithWaiting = (db: Database) => (commune: CommuneId) =>
  db.rows<SweptQueue>(sql`
    SELECT q.commune_id AS "communeId", q.queue_id AS "queueId", q.site_id AS "siteId" FROM queue q
    WHERE q.commune_id = ${commune} AND EXISTS (
      SELECT FROM ticket t WHERE t.commune_id = q.commune_id AND t.queue_id = q.queue_id
        AND t.closed_at IS NULL AND t.state = 'waiting')
    ORDER BY q.queue_id`);

export const createUpkeep = (db: Database, move: Mover): Upkeep => ({
  communes: communes(db),
  queuesWithWaiting: queuesWithWaiting(db),
  purge: purge(db),
  lapsed: (commune, now, atMost) =>
    refs(db, commune, sql`holder IS NOT NULL AND lease_until < ${at(now)}`, atMost),
  waitingSinceBefore: ({ communeId, queueId }, openedBefore) =>
    refs(db, communeId, sql`queue_id = ${queueId} AND state = 'waiting' AND opened_at < ${at(openedBefore)}`),
  leftFromYesterday: (commune, now) =>
    refs(
      db,
      commune,
      sql`state = 'waiting' AND opened_at <
        date_trunc('day', ${at(now)}::timestamptz AT TIME ZONE 'Europe/Paris') AT TIME ZONE 'Europe/Paris'`,
    ),
  lapse: (ticket, now) =>
    move({ ...ticket, verb: 'lapse', now, guard: sql`lease_until < ${at(now)}`, effect: toWaiting(now) }),
  untaken: untaken(db),
  rise: (ticket, to, now) =>
    move({ ...ticket, verb: 'rise', now, guard: sql`risen_to IS DISTINCT FROM ${to}`, effect: risen(to) }),
  closeUnanswered: (ticket, now) =>
    move({ ...ticket, verb: 'close-unanswered', now, guard: sql`true`, effect: toClosed(now) }),
});
