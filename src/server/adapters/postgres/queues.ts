import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../../actor.ts';
import type { Queues, Snapshot } from '../../ports/queues.ts';
import type { Database } from './database.ts';
import { deskColumns, deskTicketOf, joinKioskAndHolder } from './desk-tickets.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

type Row = { seq: number } & (DeskTicket | { ticketId: null });

const hasTicket = (row: Row): row is { seq: number } & DeskTicket => row.ticketId !== null;

/** One statement sees one state of the database, so the number and the tickets belong together. */
const snapshot =
  (db: Database) =>
  async (staff: StaffActor, queue: QueueId, closedSince: Instant): Promise<Snapshot | null> => {
    const rows = await db.rows<Row>(sql`
      SELECT q.last_seq AS seq, shown.* FROM queue q
      LEFT JOIN LATERAL (
        SELECT ${deskColumns(staff.staffId)} FROM ticket t ${joinKioskAndHolder}
        WHERE t.commune_id = q.commune_id AND q.queue_id IN (t.queue_id, t.risen_queue_id)
          AND (t.closed_at IS NULL OR t.closed_at >= ${at(closedSince)})
      ) shown ON true
      WHERE q.commune_id = ${staff.communeId} AND q.queue_id = ${queue}
      ORDER BY shown."openedAt", shown."ticketId"`);
    const [first] = rows;
    return first ? { seq: first.seq, tickets: rows.filter(hasTicket).map(deskTicketOf) } : null;
  };

const waiting =
  (db: Database) =>
  async (commune: CommuneId, queue: QueueId): Promise<number> => {
    const row = await db.one<{ n: number }>(sql`
    SELECT count(*) AS n FROM ticket
    WHERE commune_id = ${commune} AND queue_id = ${queue} AND closed_at IS NULL AND state = 'waiting'`);
    return row?.n ?? 0;
  };

export const createQueues = (db: Database): Queues => ({ snapshot: snapshot(db), waiting: waiting(db) });
