import type { RequestAnswer, RequestStanding } from '#contract/schemas/request.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { requestTransition } from '#core/request/request.ts';
import type { Requests, StoredRequest } from '../../ports/requests.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { createRequestContents, type RequestContents } from './request-contents.ts';
import { keeping } from './request-keeping.ts';
import { answeredRequests, waitingRequests } from './request-lists.ts';
import { readable, readColumns, type RequestRow } from './request-rows.ts';
import { type Sql, sql } from './sql.ts';

const standingColumns = sql`
  about, state, received_at AS "receivedAt", due_on::text AS "dueOn", answered_at AS "answeredAt"`;

const answerBy =
  (db: Database, contents: RequestContents) =>
  async (commune: CommuneId, linkHash: string): Promise<RequestAnswer | null> => {
    const row = await db.one<RequestStanding & { requestId: TicketId; sealed: Uint8Array | null }>(sql`
      SELECT ${standingColumns}, request_id AS "requestId", answer AS sealed
      FROM request WHERE commune_id = ${commune} AND link_hash = ${linkHash} ORDER BY received_at LIMIT 1`);
    if (!row) return null;
    const { requestId, sealed, ...standing } = row;
    return { ...standing, answer: contents.text(commune, requestId, 'answer', sealed) };
  };

const effect = (verb: 'accept' | 'answer', now: Instant, answer: Uint8Array | null): Sql =>
  verb === 'accept' ? sql`accepted_at = ${at(now)}` : sql`answered_at = ${at(now)}, answer = ${answer}`;

export const createRequests = (db: Database, wrap: KeyWrap): Requests => {
  const contents = createRequestContents(wrap);
  return {
    keep: async (request) => {
      await db.rows(keeping(request, contents));
    },
    stored: (commune, request) =>
      db.one<StoredRequest>(sql`
        SELECT kiosk_id AS "kioskId", digest, tracking_code AS "trackingCode", received_at AS "receivedAt",
          due_on::text AS "dueOn"
        FROM request WHERE commune_id = ${commune} AND request_id = ${request}`),
    standing: (commune, code) =>
      db.one<RequestStanding>(sql`
        SELECT ${standingColumns} FROM request WHERE commune_id = ${commune} AND tracking_code = ${code}`),
    answer: answerBy(db, contents),
    read: async (commune, request) => {
      const row = await db.one<RequestRow>(sql`
        SELECT ${readColumns} FROM request WHERE commune_id = ${commune} AND request_id = ${request}`);
      return row && readable(contents, commune)(row);
    },
    waiting: waitingRequests(db, contents),
    answered: answeredRequests(db, contents),
    move: async (commune, request, verb, now, text) => {
      const { from, to } = requestTransition(verb);
      const answer = text === null ? null : contents.wrapped(commune, request, 'answer', text);
      const moved = await db.one(sql`
        UPDATE request SET state = ${to}, ${effect(verb, now, answer)}
        WHERE commune_id = ${commune} AND request_id = ${request} AND state = ANY(${from}::text[])
        RETURNING request_id`);
      return moved !== null;
    },
  };
};
