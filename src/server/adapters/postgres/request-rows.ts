import type { CommuneId } from '#core/ids.ts';
import type { ReadRequest } from '../../ports/requests.ts';
import type { RequestContents } from './request-contents.ts';
import { type Sql, sql } from './sql.ts';

/** The columns of a `ReadRequest`, its content and its answer as they are kept. */
export const readColumns: Sql = sql`
  request_id AS "requestId", tracking_code AS "trackingCode", state, received_at AS "receivedAt",
  due_on::text AS "dueOn", about, service, procedure_id AS "procedureId", locale, content, answer,
  CASE WHEN EXISTS (
    SELECT FROM payment_alert l WHERE l.commune_id = request.commune_id AND l.alert_id = request.request_id)
  THEN 'system' ELSE 'resident' END AS origin`;

export type RequestRow = Omit<ReadRequest, 'body' | 'answer'> & {
  readonly content: Uint8Array | null;
  readonly answer: Uint8Array | null;
};

export const readable =
  (contents: RequestContents, commune: CommuneId) =>
  ({ content, answer, ...row }: RequestRow): ReadRequest => ({
    ...row,
    body: contents.body(commune, row.requestId, content),
    answer: contents.text(commune, row.requestId, 'answer', answer),
  });
