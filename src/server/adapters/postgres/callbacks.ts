import type { CallbackStanding } from '#contract/schemas/callback.ts';
import { callbackTransition } from '#core/callback/callback.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../../actor.ts';
import type { Callbacks, HolderMove } from '../../ports/callbacks.ts';
import type { StoredRequest } from '../../ports/requests.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import { keepingCallback } from './callback-keeping.ts';
import { endedCallbacks, waitingCallbacks } from './callback-lists.ts';
import { type CallbackRow, reached, readable, readColumns } from './callback-rows.ts';
import { saidOf, sayingAnew, slotColumn } from './callback-saying.ts';
import { type CallbackSecrets, createCallbackSecrets } from './callback-secrets.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { type Sql, sql } from './sql.ts';

const standing = (db: Database, commune: CommuneId, which: Sql) =>
  db.one<CallbackStanding>(sql`
    SELECT state, ${slotColumn}, received_at AS "receivedAt" FROM callback
    WHERE commune_id = ${commune} AND ${which} ORDER BY received_at LIMIT 1`);

const effect = (secrets: CallbackSecrets, staff: StaffActor, id: TicketId, move: HolderMove): Sql => {
  switch (move.verb) {
    case 'write':
      return sql`answer = ${secrets.wrapped(staff.communeId, id, 'answer', move.answer)}`;
    case 'give-back':
    case 'reached':
      return sql`holder = NULL`;
    case 'call-off':
      return sql`holder = NULL, number = NULL, answer = NULL`;
    case 'missed':
    case 'give-up':
      return sql`holder = NULL, tries = ${move.tries}, last_half_day = ${move.halfDay}`;
  }
};

const moving =
  (db: Database, secrets: CallbackSecrets) =>
  async (staff: StaffActor, id: TicketId, move: HolderMove, now: Instant): Promise<boolean> => {
    const { from, to } = callbackTransition(move.verb);
    const moved = await db.one(sql`
      UPDATE callback SET state = ${to}, moved_at = ${at(now)}, ${effect(secrets, staff, id, move)}
      WHERE ${reached(staff)} AND callback_id = ${id} AND holder = ${staff.staffId}
        AND state = ANY(${from}::text[]) RETURNING callback_id`);
    return moved !== null;
  };

export const createCallbacks = (db: Database, wrap: KeyWrap): Callbacks => {
  const secrets = createCallbackSecrets(wrap);
  return {
    keep: async (callback) => {
      await db.rows(keepingCallback(callback, secrets));
    },
    sayAnew: async (callback, nth) => {
      await db.rows(sayingAnew(callback, nth, secrets));
    },
    said: saidOf(db, secrets),
    stored: (commune, callback) =>
      db.one<StoredRequest>(sql`
        SELECT kiosk_id AS "kioskId", digest, tracking_code AS "trackingCode", received_at AS "receivedAt",
          to_char(due_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS "dueOn"
        FROM callback WHERE commune_id = ${commune} AND callback_id = ${callback}`),
    byCode: (commune, code) => standing(db, commune, sql`tracking_code = ${code}`),
    byLink: (commune, linkHash) => standing(db, commune, sql`link_hash = ${linkHash}`),
    cancel: async (commune, linkHash, now) => {
      const { from, to } = callbackTransition('cancel');
      const gone = await db.one(sql`
        UPDATE callback SET state = ${to}, moved_at = ${at(now)}, holder = NULL, number = NULL, answer = NULL
        WHERE commune_id = ${commune} AND link_hash = ${linkHash} AND state = ANY(${from}::text[])
        RETURNING callback_id`);
      return gone !== null;
    },
    waiting: waitingCallbacks(db, secrets),
    ended: endedCallbacks(db, secrets),
    read: async (staff, id) => {
      const row = await db.one<CallbackRow>(sql`
        SELECT ${readColumns(staff)} FROM callback WHERE ${reached(staff)} AND callback_id = ${id}`);
      return row && readable(secrets, staff)(row);
    },
    number: async (staff, id) => {
      const row = await db.one<{ number: Uint8Array | null }>(sql`
        SELECT number FROM callback WHERE ${reached(staff)} AND callback_id = ${id}
          AND holder = ${staff.staffId} AND state = 'answer-written'`);
      return secrets.text(staff.communeId, id, 'number', row?.number ?? null);
    },
    take: async (staff, id, now) => {
      const { from, to } = callbackTransition('take');
      const taken = await db.one(sql`
        UPDATE callback SET state = ${to}, holder = ${staff.staffId}, moved_at = ${at(now)}
        WHERE ${reached(staff)} AND callback_id = ${id} AND state = ANY(${from}::text[]) RETURNING callback_id`);
      return taken !== null;
    },
    move: moving(db, secrets),
  };
};
