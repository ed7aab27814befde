import type { QueueEvent } from '#contract/events.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../../actor.ts';
import type { QueueFeed } from '../../ports/feeds.ts';
import type { Database } from './database.ts';
import { deskColumns, deskTicketOf, joinKioskAndHolder } from './desk-tickets.ts';
import { sql } from './sql.ts';

type EventRow = DeskTicket & { seq: number; at: Instant; verb: string };
type Row = { lastSeq: number } & (EventRow | { seq: null });

const hasEvent = (row: Row): row is { lastSeq: number } & EventRow => row.seq !== null;

const eventOf = (row: EventRow): QueueEvent => ({
  type: 'ticket',
  seq: row.seq,
  at: row.at,
  verb: row.verb,
  ticket: deskTicketOf(row),
});

/** What must come next is there, or nothing has happened since; anything else means that the log was cut. */
const isWhole = (after: number, lastSeq: number, first: QueueEvent | undefined): boolean =>
  first ? first.seq === after + 1 : lastSeq === after;

const read = (db: Database, staff: StaffActor, queue: QueueId, after: number, limit: number) =>
  db.rows<Row>(sql`
    SELECT q.last_seq AS "lastSeq", e.* FROM queue q
    LEFT JOIN LATERAL (
      SELECT e.seq, e.at, e.verb, ${deskColumns(staff.staffId)}
      FROM ticket_event e
      JOIN ticket t ON t.commune_id = e.commune_id AND t.ticket_id = e.ticket_id ${joinKioskAndHolder}
      WHERE e.commune_id = q.commune_id AND e.queue_id = q.queue_id AND e.seq > ${after}
      ORDER BY e.seq LIMIT ${limit}
    ) e ON true
    WHERE q.commune_id = ${staff.communeId} AND q.queue_id = ${queue}
    ORDER BY e.seq`);

const lastSeq =
  (db: Database) =>
  async (commune: CommuneId, queue: QueueId): Promise<number> => {
    const row = await db.one<{ seq: number }>(
      sql`SELECT last_seq AS seq FROM queue WHERE commune_id = ${commune} AND queue_id = ${queue}`,
    );
    return row?.seq ?? 0;
  };

const allows = (staff: StaffActor, queue: QueueId): boolean => staff.queueIds.includes(queue);

export const createQueueFeed = (db: Database): QueueFeed => ({
  allows,
  lastSeq: lastSeq(db),
  after: async (staff, queue, seq, limit) => {
    if (!allows(staff, queue)) return null;
    const rows = await read(db, staff, queue, seq, limit);
    const events = rows.filter(hasEvent).map(eventOf);
    return isWhole(seq, rows[0]?.lastSeq ?? 0, events[0]) ? events : null;
  },
});
