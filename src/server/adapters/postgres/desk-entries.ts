import type { QueueId } from '#core/ids.ts';
import type { DeskEntries, DeskEntry } from '../../ports/desk-entries.ts';
import type { Database } from './database.ts';
import { dayNumber } from './day-number.ts';
import type { Hints } from './hints.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';

/** A site's queue takes people of its counter, a service's takes callers. */
const ticket = (entry: DeskEntry): Sql => sql`
  INSERT INTO ticket (
    commune_id, ticket_id, queue_id, origin, state, number, opened_at, committed_at, taken_at, arrived_at,
    holder, fence, lease_until, procedure_id, procedure_version, step_id, locale, needs)
  SELECT q.commune_id, ${entry.ticketId}, q.queue_id, ${entry.origin}, ${entry.serves ? 'arrived' : 'waiting'},
    q.letter || '-' || lpad(n.last_number::text, greatest(3, length(n.last_number::text)), '0'),
    ${at(entry.now)}, ${at(entry.now)}, ${entry.serves ? at(entry.now) : null}, ${entry.serves ? at(entry.now) : null},
    ${entry.serves ? entry.staffId : null}, ${entry.serves ? 1 : 0}, ${entry.serves ? at(entry.leaseUntil) : null},
    ${entry.procedureId}, ${entry.procedureVersion}, NULL, ${entry.locale}, ${[...entry.needs]}
  FROM numbered n, queue q
  WHERE q.commune_id = ${entry.communeId} AND q.queue_id = ${entry.queueId}
    AND q.kind = ${entry.origin === 'phone' ? 'phone' : 'site'}
  ON CONFLICT (commune_id, ticket_id) DO NOTHING
  RETURNING ${movedColumns}`;

const statement = (entry: DeskEntry): Sql => sql`
  WITH numbered AS (${dayNumber(entry.communeId, entry.queueId, entry.now)}),
  moved AS (${ticket(entry)}), ${thenItsEvent('open', entry.now)}`;

export const createDeskEntries = (db: Database, hints: Hints): DeskEntries => ({
  open: async (entry) => {
    const opened = await db.rows<{ queueId: QueueId }>(statement(entry));
    for (const { queueId } of opened) hints.hint(entry.communeId, queueId);
  },
});
