import type { QueueId } from '#core/ids.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { TicketFeed } from '../../ports/feeds.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';
import { fromTicketAndHolder, viewColumns, viewOf } from './ticket-views.ts';

export const createTicketFeed = (db: Database): TicketFeed => ({
  view: async (commune, ticket, capabilityHash) => {
    const row = await db.one<TicketView & { queueId: QueueId }>(sql`
      SELECT ${viewColumns}, t.queue_id AS "queueId" ${fromTicketAndHolder}
      WHERE t.commune_id = ${commune} AND t.ticket_id = ${ticket} AND t.capability_hash = ${capabilityHash}`);
    return row && { queueId: row.queueId, view: viewOf(row) };
  },
});
