import type { NewRequest } from '../../ports/requests.ts';
import { at } from './instants.ts';
import type { RequestContents } from './request-contents.ts';
import { type Sql, sql } from './sql.ts';

const row = (request: NewRequest, contents: RequestContents): Sql => {
  const { communeId, requestId, body } = request;
  const content = contents.wrapped(communeId, requestId, 'content', JSON.stringify(body));
  return sql`
    INSERT INTO request (commune_id, request_id, kiosk_id, digest, tracking_code, link_hash, state, about, service,
      procedure_id, locale, content, received_at, due_on)
    VALUES (${communeId}, ${requestId}, ${request.from?.kioskId ?? null}, ${request.digest},
      ${request.trackingCode}, ${body.linkHash}, 'received', ${body.about}, ${body.service},
      ${body.procedureId}, ${body.locale}, ${content}, ${at(request.receivedAt)}, ${request.dueOn}::date)
    ON CONFLICT DO NOTHING
    RETURNING commune_id, kiosk_id, request_id, digest`;
};

/** A kiosk counts its requests and its calls together, so both must be seen to have come. */
const receipt = (request: NewRequest): Sql => sql`
  INSERT INTO kiosk_receipt (commune_id, kiosk_id, enrolment, seq, ticket_id, digest, received_at)
  SELECT w.commune_id, w.kiosk_id, k.enrolment, ${request.from?.seq ?? 0}, w.request_id, w.digest,
    ${at(request.receivedAt)}
  FROM kept w JOIN kiosk k ON k.commune_id = w.commune_id AND k.kiosk_id = w.kiosk_id
  ON CONFLICT DO NOTHING`;

export const keeping = (request: NewRequest, contents: RequestContents): Sql =>
  sql`WITH kept AS (${row(request, contents)}) ${receipt(request)}`;
