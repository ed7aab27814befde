import { randomBytes } from 'node:crypto';
import { homeKioskId } from '#contract/envelope-binding.ts';
import type { RequestBody, RequestReceipt } from '#contract/schemas/request.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { linkSecret } from '#core/request/link-secret.ts';
import type { StaffActor } from '#server/actor.ts';
import { asserted } from './acts.ts';
import { type House, kioskActor, vauclair } from './house.ts';
import { start } from './moments.ts';
import { hashOf, newTicketId, seal } from './sealed-call.ts';

export const newLinkSecret = (): string => linkSecret(randomBytes(26));

export const aRequest = (change: Partial<RequestBody> = {}): RequestBody => ({
  kind: 'request/v1',
  about: 'claim',
  service: 'regie',
  procedureId: 'contester-facture',
  procedureVersion: 'v1',
  locale: 'fr',
  answers: [
    { fieldId: 'whatIsWrong', question: 'Que contestez-vous ?', answer: 'Mon fils Aurélien était absent.' },
  ],
  bill: null,
  siteId: null,
  linkHash: hashOf(newLinkSecret()),
  ...change,
});

export interface SealedRequestOptions {
  readonly communeId?: CommuneId;
  readonly kioskId?: KioskId;
  readonly requestId?: TicketId;
  readonly seq?: number;
  readonly content?: unknown;
  readonly use?: 'ticket' | 'request';
}

export const sealRequest = async (house: House, options: SealedRequestOptions = {}): Promise<Envelope> => {
  const { communeId = vauclair, kioskId = homeKioskId, requestId = newTicketId(), seq = 1 } = options;
  const [key] = await house.stores.sealKeys.current(communeId, start);
  if (!key) throw new Error('there is no key to seal with');
  const { content = aRequest(), use = 'request' } = options;
  return seal({ communeId, kioskId, key, ticketId: requestId, seq, use, content });
};

export const sendHome = (
  house: House,
  envelope: Envelope,
  { requestId = envelope.ticketId, now = start, communeId = vauclair } = {},
) =>
  house.useCases.sendRequestFromHome({
    actor: { kind: 'anyone' },
    params: { communeId, requestId },
    query: undefined,
    body: { envelope },
    now,
  });

export const sendFromKiosk = (house: House, envelope: Envelope, actor = kioskActor(), now: Instant = start) =>
  house.useCases.sendRequest({
    actor,
    params: { communeId: actor.communeId, requestId: envelope.ticketId },
    query: undefined,
    body: { envelope },
    now,
  });

export interface MadeRequest {
  readonly secret: string;
  readonly receipt: RequestReceipt;
}

/** From the touch to the receipt, at home. */
export const makeRequest = async (
  house: House,
  change: Partial<RequestBody> = {},
  now: Instant = start,
): Promise<MadeRequest> => {
  const secret = newLinkSecret();
  const envelope = await sealRequest(house, { content: aRequest({ linkHash: hashOf(secret), ...change }) });
  return { secret, receipt: asserted(await sendHome(house, envelope, { now })) };
};

export const track = (house: House, code: string, communeId = vauclair) =>
  house.useCases.trackRequest({
    actor: { kind: 'anyone' },
    params: { communeId },
    query: undefined,
    body: { code },
    now: start,
  });

export const readAnswer = (house: House, secret: string, communeId = vauclair) =>
  house.useCases.readRequestAnswer({
    actor: { kind: 'anyone' },
    params: { communeId },
    query: undefined,
    body: { secret },
    now: start,
  });

export const answerRequest = (
  house: House,
  actor: StaffActor,
  requestId: TicketId,
  body: { readonly state: 'accepted' | 'answered'; readonly answer: string | null },
  now: Instant = start,
) =>
  house.useCases.answerRequest({
    actor,
    params: { communeId: actor.communeId, requestId },
    query: undefined,
    body,
    now,
  });

export const listRequests = (house: House, actor: StaffActor, now: Instant = start, after?: string) =>
  house.useCases.listRequests({
    actor,
    params: { communeId: actor.communeId },
    query: after === undefined ? {} : { after },
    body: undefined,
    now,
  });
