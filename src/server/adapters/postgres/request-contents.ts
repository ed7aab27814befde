import * as v from 'valibot';
import { type RequestBody, requestBody } from '#contract/schemas/request.ts';
import type { CommuneId, TicketId } from '#core/ids.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';

type Part = 'content' | 'answer';

/** Each wrapped text is bound to its row and its place in it. */
const nameOf = (commune: CommuneId, request: TicketId, part: Part): string =>
  `request|${commune}|${request}|${part}`;

/** What residents write and services answer, as it stands in the database: unreadable without the deployment's secret. */
export const createRequestContents = (wrap: KeyWrap) => {
  const wrapped = (commune: CommuneId, request: TicketId, part: Part, text: string): Uint8Array =>
    wrap.wrap(new TextEncoder().encode(text), nameOf(commune, request, part));

  const text = (
    commune: CommuneId,
    request: TicketId,
    part: Part,
    bytes: Uint8Array | null,
  ): string | null => {
    const open = bytes && wrap.unwrap(bytes, nameOf(commune, request, part));
    return open && new TextDecoder().decode(open);
  };

  return {
    wrapped,
    text,
    body: (commune: CommuneId, request: TicketId, bytes: Uint8Array | null): RequestBody | null => {
      const json = text(commune, request, 'content', bytes);
      return json === null ? null : v.parse(requestBody, JSON.parse(json));
    },
  };
};

export type RequestContents = ReturnType<typeof createRequestContents>;
