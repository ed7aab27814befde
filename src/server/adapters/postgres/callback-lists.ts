import type { Instant } from '#core/instant.ts';
import type { Callbacks, DueCallback, EndedCallback } from '../../ports/callbacks.ts';
import { type CallbackRow, isTheirs, reached, readable, readColumns } from './callback-rows.ts';
import type { CallbackSecrets } from './callback-secrets.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { readListed } from './listed.ts';
import { sql } from './sql.ts';

/** One's own first: who holds a call-back must find it, however many are due before. */
export const waitingCallbacks =
  (db: Database, secrets: CallbackSecrets): Callbacks['waiting'] =>
  async (staff, after) => {
    const others = sql`NOT (${isTheirs(staff)})`;
    const part = {
      from: sql`FROM callback WHERE ${reached(staff)} AND state IN ('promised', 'taken', 'answer-written')`,
      columns: readColumns(staff),
      order: sql`${others}, due_at, received_at, callback_id`,
      behind: ({ mine, dueAt, receivedAt, callbackId }: DueCallback) => sql`
        (${others}, due_at, received_at, callback_id)
          > (${!mine}::boolean, ${at(dueAt)}::timestamptz, ${at(receivedAt)}::timestamptz, ${callbackId}::uuid)`,
      keyOf: ({ mine, dueAt, receivedAt, callbackId }: CallbackRow) => ({
        mine,
        dueAt,
        receivedAt,
        callbackId,
      }),
      atMost: 300,
    };
    const { items, rest } = await readListed(db, part, after);
    return { items: items.map(readable(secrets, staff)), rest };
  };

type Ended = CallbackRow & { readonly endedAt: Instant };

export const endedCallbacks =
  (db: Database, secrets: CallbackSecrets): Callbacks['ended'] =>
  async (staff, since, after) => {
    const part = {
      from: sql`
        FROM callback WHERE ${reached(staff)} AND state IN ('done', 'unreachable') AND moved_at >= ${at(since)}`,
      columns: sql`${readColumns(staff)}, moved_at AS "endedAt"`,
      order: sql`moved_at DESC, callback_id DESC`,
      behind: ({ endedAt, callbackId }: EndedCallback) =>
        sql`(moved_at, callback_id) < (${at(endedAt)}::timestamptz, ${callbackId}::uuid)`,
      keyOf: ({ endedAt, callbackId }: Ended) => ({ endedAt, callbackId }),
      atMost: 50,
    };
    const { items, rest } = await readListed<Ended, EndedCallback>(db, part, after);
    return { items: items.map(({ endedAt: _, ...row }) => readable(secrets, staff)(row)), rest };
  };
