import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AnsweredRequest, DueRequest, Requests } from '../../ports/requests.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { readListed } from './listed.ts';
import type { RequestContents } from './request-contents.ts';
import { readable, readColumns, type RequestRow } from './request-rows.ts';
import { type Sql, sql } from './sql.ts';

const theirs = (commune: CommuneId, services: readonly QueueId[]): Sql =>
  sql`FROM request WHERE commune_id = ${commune} AND service = ANY(${[...services]}::text[])`;

export const waitingRequests =
  (db: Database, contents: RequestContents): Requests['waiting'] =>
  async (commune, services, after) => {
    const part = {
      from: sql`${theirs(commune, services)} AND state IN ('received', 'accepted')`,
      columns: readColumns,
      order: sql`due_on, received_at, request_id`,
      behind: ({ dueOn, receivedAt, requestId }: DueRequest) =>
        sql`(due_on, received_at, request_id) > (${dueOn}::date, ${at(receivedAt)}::timestamptz, ${requestId}::uuid)`,
      keyOf: ({ dueOn, receivedAt, requestId }: RequestRow) => ({ dueOn, receivedAt, requestId }),
      atMost: 300,
    };
    const { items, rest } = await readListed(db, part, after);
    return { items: items.map(readable(contents, commune)), rest };
  };

type Answered = RequestRow & { readonly answeredAt: Instant };

export const answeredRequests =
  (db: Database, contents: RequestContents): Requests['answered'] =>
  async (commune, services, since, after) => {
    const part = {
      from: sql`${theirs(commune, services)} AND state = 'answered' AND answered_at >= ${at(since)}`,
      columns: sql`${readColumns}, answered_at AS "answeredAt"`,
      order: sql`answered_at DESC, request_id DESC`,
      behind: ({ answeredAt, requestId }: AnsweredRequest) =>
        sql`(answered_at, request_id) < (${at(answeredAt)}::timestamptz, ${requestId}::uuid)`,
      keyOf: ({ answeredAt, requestId }: Answered) => ({ answeredAt, requestId }),
      atMost: 100,
    };
    const { items, rest } = await readListed<Answered, AnsweredRequest>(db, part, after);
    return { items: items.map(({ answeredAt: _, ...row }) => readable(contents, commune)(row)), rest };
  };
