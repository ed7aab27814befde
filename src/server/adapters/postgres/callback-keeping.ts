import type { NewCallback } from '../../ports/callbacks.ts';
import type { CallbackSecrets } from './callback-secrets.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

const row = (callback: NewCallback, secrets: CallbackSecrets): Sql => {
  const { communeId, callbackId, body } = callback;
  const number = secrets.wrapped(communeId, callbackId, 'number', body.number);
  return sql`
    INSERT INTO callback (commune_id, callback_id, kiosk_id, digest, tracking_code, link_hash, state, site_id,
      procedure_id, step_id, locale, number, slot_date, slot_from, slot_to, due_at, received_at, moved_at, queue_id)
    VALUES (${communeId}, ${callbackId}, ${callback.from?.kioskId ?? null}, ${callback.digest},
      ${callback.trackingCode}, ${body.linkHash}, 'promised', ${body.siteId}, ${body.procedureId}, ${body.stepId},
      ${body.locale}, ${number}, ${body.slot.date}::date, ${body.slot.from}, ${body.slot.to},
      ${at(callback.dueAt)}, ${at(callback.receivedAt)}, ${at(callback.receivedAt)},
      ${callback.queueId ?? null})
    ON CONFLICT DO NOTHING
    RETURNING commune_id, kiosk_id, callback_id, digest`;
};

/** A kiosk counts all that it sends together, so this too must be seen to have come. */
const receipt = (callback: NewCallback): Sql => sql`
  INSERT INTO kiosk_receipt (commune_id, kiosk_id, enrolment, seq, ticket_id, digest, received_at)
  SELECT w.commune_id, w.kiosk_id, k.enrolment, ${callback.from?.seq ?? 0}, w.callback_id, w.digest,
    ${at(callback.receivedAt)}
  FROM kept w JOIN kiosk k ON k.commune_id = w.commune_id AND k.kiosk_id = w.kiosk_id
  ON CONFLICT DO NOTHING`;

export const keepingCallback = (callback: NewCallback, secrets: CallbackSecrets): Sql =>
  sql`WITH kept AS (${row(callback, secrets)}) ${receipt(callback)}`;
