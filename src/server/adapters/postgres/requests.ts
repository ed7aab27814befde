import type { RequestAnswer, RequestStanding } from '#contract/schemas/request.ts';
import type { CommuneId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { requestTransition } from '#core/request/request.ts';
import type { ReadRequest, Requests, StoredRequest } from '../../ports/requests.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { createRequestContents, type RequestContents } from './request-contents.ts';
import { keeping } from './request-keeping.ts';
import { type Sql, sql } from './sql.ts';

const standingColumns = sql`
  about, state, received_at AS "receivedAt", due_on::text AS "dueOn", answered_at AS "answeredAt"`;

const readColumns = sql`
  request_id AS "requestId", tracking_code AS "trackingCode", state, received_at AS "receivedAt",
  due_on::text AS "dueOn", about, service, procedure_id AS "procedureId", locale, content, answer,
  CASE WHEN EXISTS (
    SELECT FROM payment_alert l WHERE l.commune_id = request.commune_id AND l.alert_id = request.request_id)
  THEN 'system' ELSE 'resident' END AS origin`;

type Row = Omit<ReadRequest, 'body' | 'answer'> & {
  readonly content: Uint8Array | null;
  readonly answer: Uint8Array | null;
};

const readable =
  (contents: RequestContents, commune: CommuneId) =>
  ({ content, answer, ...row }: Row): ReadRequest => ({
    ...row,
    body: contents.body(commune, row.requestId, content),
    answer: contents.text(commune, row.requestId, 'answer', answer),
  });

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

const listed =
  (db: Database, contents: RequestContents) =>
  async (
    commune: CommuneId,
    services: readonly QueueId[],
    answeredSince: Instant,
  ): Promise<readonly ReadRequest[]> => {
    const theirs = sql`commune_id = ${commune} AND service = ANY(${[...services]}::text[])`;
    const open = await db.rows<Row>(sql`
      SELECT ${readColumns} FROM request
      WHERE ${theirs} AND state IN ('received', 'accepted')
      ORDER BY due_on, received_at LIMIT 300`);
    const answered = await db.rows<Row>(sql`
      SELECT ${readColumns} FROM request
      WHERE ${theirs} AND state = 'answered' AND answered_at >= ${at(answeredSince)}
      ORDER BY answered_at DESC LIMIT 100`);
    return [...open, ...answered].map(readable(contents, commune));
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
      const row = await db.one<Row>(sql`
        SELECT ${readColumns} FROM request WHERE commune_id = ${commune} AND request_id = ${request}`);
      return row && readable(contents, commune)(row);
    },
    list: listed(db, contents),
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
