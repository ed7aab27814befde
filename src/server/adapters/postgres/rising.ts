import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { RisenTo } from '#core/ticket/ticket.ts';
import type { UntakenTicket } from '../../ports/upkeep.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

/** The waiting calls of sites that may still rise, with their site's minutes. */
export const untaken =
  (db: Database) =>
  (commune: CommuneId, presentSince: Instant): Promise<readonly UntakenTicket[]> =>
    db.rows<UntakenTicket>(sql`
      SELECT t.commune_id AS "communeId", t.ticket_id AS "ticketId", t.opened_at AS "openedAt",
        t.risen_to AS "risenTo", q.manager_after_ms AS "toManager", q.remote_after_ms AS "toRemote",
        -- Who stands at a counter has no screen to be helped on, and no phone in hand.
        q.remote_queue_id IS NOT NULL AND t.origin = 'kiosk' AS "hasRemote", NOT EXISTS (
          SELECT FROM presence p WHERE p.commune_id = q.commune_id AND p.queue_id = q.queue_id
            AND p.seen_at > ${at(presentSince)} AND p.availability <> 'paused') AS "nobodyHere"
      FROM ticket t JOIN queue q ON q.commune_id = t.commune_id AND q.queue_id = t.queue_id
      WHERE t.commune_id = ${commune} AND t.closed_at IS NULL AND t.state = 'waiting'
        AND q.site_id IS NOT NULL AND t.risen_to IS DISTINCT FROM 'remote'
      ORDER BY t.opened_at, t.ticket_id LIMIT 500`);

export const risen = (to: RisenTo): Sql =>
  to === 'manager'
    ? sql`risen_to = 'manager'`
    : sql`risen_to = 'remote', risen_queue_id = (
        SELECT q.remote_queue_id FROM queue q
        WHERE q.commune_id = ticket.commune_id AND q.queue_id = ticket.queue_id)`;
