import type { CommuneId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { Calls, NewCall, StoredCall } from '../../ports/calls.ts';
import { togetherTopic } from '../../ports/feeds.ts';
import { answeringOffer } from './callback-offers.ts';
import type { Database } from './database.ts';
import type { Hints } from './hints.ts';
import { opening } from './opening.ts';
import { sql } from './sql.ts';
import { tellingNeeds } from './telling-needs.ts';
import { toClosed } from './ticket-effects.ts';
import type { Mover } from './ticket-moves.ts';
import { fromTicketAndHolder, viewColumns, viewOf } from './ticket-views.ts';
import { wiping } from './wiping.ts';

type StoredRow = TicketView & Omit<StoredCall, 'view'>;

const storedIn = (db: Database) => async (commune: CommuneId, ticket: TicketId) => {
  const row = await db.one<StoredRow>(sql`
    SELECT ${viewColumns}, t.kiosk_id AS "kioskId", t.digest, t.committed_at AS "committedAt"
    ${fromTicketAndHolder} WHERE t.commune_id = ${commune} AND t.ticket_id = ${ticket}`);
  return row && { kioskId: row.kioskId, digest: row.digest, committedAt: row.committedAt, view: viewOf(row) };
};

export const createCalls = (db: Database, hints: Hints, move: Mover): Calls => ({
  open: async (call: NewCall) => {
    const opened = await db.rows(opening(call));
    if (opened.length > 0) hints.hint(call.communeId, call.queueId);
  },
  sayNeeds: async (communeId, ticketId, capabilityHash, needs, now) => {
    const told = { communeId, ticketId, capabilityHash, needs, now };
    const events = await db.rows<{ queueId: QueueId }>(tellingNeeds(told));
    for (const { queueId } of events) hints.hint(communeId, queueId);
  },
  answerOffer: async (communeId, ticketId, capabilityHash, accepts, now) => {
    const events = await db.rows<{ queueId: QueueId }>(
      answeringOffer(communeId, ticketId, capabilityHash, accepts, now),
    );
    for (const { queueId } of events) hints.hint(communeId, queueId);
  },
  sayWiped: async (kiosk, calls, wipedAt, now) => {
    const events = await db.rows<{ queueId: QueueId; ticketId: TicketId }>(
      wiping(kiosk, calls, wipedAt, now),
    );
    for (const { queueId, ticketId } of events) {
      hints.hint(kiosk.communeId, queueId);
      hints.hint(kiosk.communeId, togetherTopic(ticketId));
    }
  },
  stored: storedIn(db),
  cancel: (commune: CommuneId, ticket: TicketId, capabilityHash: string, now: Instant) =>
    move({
      communeId: commune,
      ticketId: ticket,
      verb: 'cancel',
      now,
      guard: sql`capability_hash = ${capabilityHash}`,
      effect: toClosed(now),
    }),
});
