import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';
import type { NewCall } from '../../ports/calls.ts';

/** Human numbers begin again at midnight in Paris. */
const dayOf = (call: NewCall): Sql =>
  sql`(${at(call.committedAt)}::timestamptz AT TIME ZONE 'Europe/Paris')::date`;

const dayNumber = (call: NewCall): Sql => sql`
  INSERT INTO queue_day_number AS d (commune_id, queue_id, day, last_number)
  VALUES (${call.communeId}, ${call.queueId}, ${dayOf(call)}, 1)
  ON CONFLICT (commune_id, queue_id, day) DO UPDATE SET last_number = d.last_number + 1
  RETURNING d.last_number`;

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
  RETURNING commune_id, queue_id, kiosk_id, ticket_id, digest`;

const receipt = (call: NewCall): Sql => sql`
  INSERT INTO kiosk_receipt (commune_id, kiosk_id, enrolment, seq, ticket_id, digest, received_at)
  SELECT o.commune_id, o.kiosk_id, k.enrolment, ${call.seq}, o.ticket_id, o.digest, ${at(call.committedAt)}
  FROM opened o JOIN kiosk k ON k.commune_id = o.commune_id AND k.kiosk_id = o.kiosk_id
  ON CONFLICT DO NOTHING`;

/** The queue's counter last, as in `ticket-moves.ts`. A known id changes nothing but the day's number. */
export const opening = (call: NewCall): Sql => sql`
  WITH numbered AS (${dayNumber(call)}),
  opened AS (${ticket(call)}),
  received AS (${receipt(call)}),
  counted AS (
    UPDATE queue SET last_seq = last_seq + 1 FROM opened
    WHERE queue.commune_id = opened.commune_id AND queue.queue_id = opened.queue_id
    RETURNING opened.ticket_id, queue.last_seq
  )
  INSERT INTO ticket_event (commune_id, queue_id, seq, ticket_id, verb, at)
  SELECT ${call.communeId}, ${call.queueId}, last_seq, ticket_id,
    ${call.state === 'missed' ? 'miss' : 'open'}, ${at(call.committedAt)} FROM counted
  RETURNING seq`;
