import type { CallbackSlot } from '#core/callback/slots.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { NewCallback, SaidCallback } from '../../ports/callbacks.ts';
import type { CallbackSecrets } from './callback-secrets.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

export const slotColumn: Sql = sql`
  json_build_object('date', slot_date::text, 'from', slot_from, 'to', slot_to) AS slot`;

/** Number and time of a promise that nobody took up yet. */
export const sayingAnew = (
  { communeId, callbackId, digest, body, dueAt }: NewCallback,
  nth: number,
  secrets: CallbackSecrets,
): Sql => sql`
  UPDATE callback SET number = ${secrets.wrapped(communeId, callbackId, 'number', body.number)},
    slot_date = ${body.slot.date}::date, slot_from = ${body.slot.from}, slot_to = ${body.slot.to},
    due_at = ${at(dueAt)}, nth = ${nth}
  WHERE commune_id = ${communeId} AND callback_id = ${callbackId} AND digest = ${digest}
    AND state = 'promised' AND nth < ${nth}`;

export const saidOf =
  (db: Database, secrets: CallbackSecrets) =>
  async (commune: CommuneId, id: TicketId): Promise<SaidCallback | null> => {
    const row = await db.one<{ slot: CallbackSlot; number: Uint8Array | null }>(sql`
      SELECT ${slotColumn}, number FROM callback WHERE commune_id = ${commune} AND callback_id = ${id}`);
    return row && { slot: row.slot, number: secrets.text(commune, id, 'number', row.number) };
  };
