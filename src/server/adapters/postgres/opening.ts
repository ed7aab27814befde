import { dayNumber } from './day-number.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import { movedColumns, thenItsEvent } from './ticket-events.ts';
import type { NewCall } from '../../ports/calls.ts';

const ticket = ({ context, ...call }: NewCall): Sql => sql`
  INSERT INTO ticket (
    commune_id, ticket_id, queue_id, kiosk_id, state, number, opened_at, committed_at, closed_at,
    procedure_id, procedure_version, step_id, locale, needs, capability_hash, digest)
  SELECT ${call.communeId}, ${call.ticketId}, ${call.queueId}, ${call.kioskId}, ${call.state},
    q.letter || '-' || lpad(n.last_number::text, greatest(3, length(n.last_number::text)), '0'),
    ${at(call.openedAt)}, ${at(call.committedAt)}, ${call.state === 'missed' ? at(call.committedAt) : null},
    ${context.procedureId}, ${context.procedureVersion}, ${context.stepId}, ${context.locale},
    ${[...context.needs]}, ${call.capabilityHash}, ${call.digest}
  FROM numbered n, queue q WHERE q.commune_id = ${call.communeId} AND q.queue_id = ${call.queueId}
  ON CONFLICT (commune_id, ticket_id) DO NOTHING
  RETURNING ${movedColumns}, kiosk_id, digest`;

const receipt = (call: NewCall): Sql => sql`
  INSERT INTO kiosk_receipt (commune_id, kiosk_id, enrolment, seq, ticket_id, digest, received_at)
  SELECT o.commune_id, o.kiosk_id, k.enrolment, ${call.seq}, o.ticket_id, o.digest, ${at(call.committedAt)}
  FROM moved o JOIN kiosk k ON k.commune_id = o.commune_id AND k.kiosk_id = o.kiosk_id
  ON CONFLICT DO NOTHING`;

/** A known id changes nothing but the day's number. */
export const opening = (call: NewCall): Sql => sql`
  WITH numbered AS (${dayNumber(call.communeId, call.queueId, call.committedAt)}),
  moved AS (${ticket(call)}),
  received AS (${receipt(call)}),
  ${thenItsEvent(call.state === 'missed' ? 'miss' : 'open', call.committedAt)}`;
