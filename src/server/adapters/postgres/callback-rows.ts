import type { StaffActor } from '../../actor.ts';
import type { ReadCallback } from '../../ports/callbacks.ts';
import { slotColumn } from './callback-saying.ts';
import type { CallbackSecrets } from './callback-secrets.ts';
import { callbackReachedBy } from './reached-by.ts';
import { type Sql, sql } from './sql.ts';

export const reached = (staff: StaffActor): Sql =>
  sql`commune_id = ${staff.communeId} AND ${callbackReachedBy(staff)}`;

/** Whether the reader holds it. */
export const isTheirs = (staff: StaffActor): Sql => sql`holder IS NOT DISTINCT FROM ${staff.staffId}`;

/** The columns of a `ReadCallback`, its answer as it is kept. */
export const readColumns = (staff: StaffActor): Sql => sql`
  callback_id AS "callbackId", tracking_code AS "trackingCode", state, ${slotColumn}, due_at AS "dueAt",
  received_at AS "receivedAt", site_id AS "siteId", procedure_id AS "procedureId", step_id AS "stepId", locale,
  tries, last_half_day AS "lastHalfDay", ${isTheirs(staff)} AS mine, answer`;

export type CallbackRow = Omit<ReadCallback, 'answer'> & { readonly answer: Uint8Array | null };

export const readable =
  (secrets: CallbackSecrets, { communeId }: StaffActor) =>
  (row: CallbackRow): ReadCallback => ({
    ...row,
    answer: secrets.text(communeId, row.callbackId, 'answer', row.answer),
  });
