import type { CommuneId, TicketId } from '#core/ids.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';

type Part = 'number' | 'answer';

/** Each wrapped text is bound to its row and its place in it. */
const nameOf = (commune: CommuneId, callback: TicketId, part: Part): string =>
  `callback|${commune}|${callback}|${part}`;

/** Numbers and answers as they stand in the database: unreadable without the deployment's secret. */
export const createCallbackSecrets = (wrap: KeyWrap) => ({
  wrapped: (commune: CommuneId, callback: TicketId, part: Part, text: string): Uint8Array =>
    wrap.wrap(new TextEncoder().encode(text), nameOf(commune, callback, part)),
  text: (commune: CommuneId, callback: TicketId, part: Part, bytes: Uint8Array | null): string | null => {
    const open = bytes && wrap.unwrap(bytes, nameOf(commune, callback, part));
    return open && new TextDecoder().decode(open);
  },
});

export type CallbackSecrets = ReturnType<typeof createCallbackSecrets>;
