import type { CallbackBody } from '#contract/schemas/callback.ts';
import type { RequestReceipt } from '#contract/schemas/request.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import type { UseCases } from '#server/use-case.ts';
import { asserted } from './acts.ts';
import { type House, hallSite, kioskActor, vauclair } from './house.ts';
import { start } from './moments.ts';
import { newLinkSecret, sealRequest, sendFromKiosk } from './requests.ts';
import { hashOf } from './sealed-call.ts';

/** Thursday 26 November 2026, in the afternoon: the last slot for what came on the 24th. */
export const aSlot = { date: '2026-11-26', from: 810, to: 1_020 };
export const aNumber = '+33612345678';

export const aCallback = (change: Partial<CallbackBody> = {}): CallbackBody => ({
  kind: 'callback/v1',
  number: aNumber,
  slot: aSlot,
  siteId: hallSite,
  procedureId: 'payer-facture',
  stepId: null,
  locale: 'fr',
  linkHash: hashOf(newLinkSecret()),
  ...change,
});

export interface MadeCallback {
  readonly secret: string;
  readonly envelope: Envelope;
  readonly receipt: RequestReceipt;
}

/** From the touch to the receipt, at a kiosk. */
export const makeCallback = async (
  house: House,
  change: Partial<CallbackBody> = {},
  now: Instant = start,
): Promise<MadeCallback> => {
  const secret = newLinkSecret();
  const content = aCallback({ linkHash: hashOf(secret), ...change });
  const { kioskId } = kioskActor();
  const envelope = await sealRequest(house, { kioskId, content });
  return { secret, envelope, receipt: asserted(await sendFromKiosk(house, envelope, kioskActor(), now)) };
};

type Verb =
  | 'takeCallback'
  | 'giveBackCallback'
  | 'callOffCallback'
  | 'writeCallbackAnswer'
  | 'readCallbackNumber'
  | 'noteCallbackTry';

/** One verb of the desk on one call-back. */
export const onCallback = <Name extends Verb>(
  house: House,
  name: Name,
  actor: StaffActor,
  callbackId: TicketId,
  body: unknown = {},
  now: Instant = start,
): ReturnType<UseCases[Name]> => {
  const useCase = house.useCases[name] as (call: unknown) => ReturnType<UseCases[Name]>;
  return useCase({ actor, params: { communeId: vauclair, callbackId }, query: undefined, body, now });
};

export const listCallbacks = (house: House, actor: StaffActor, now: Instant = start, after?: string) =>
  house.useCases.listCallbacks({
    actor,
    params: { communeId: actor.communeId },
    query: after === undefined ? {} : { after },
    body: undefined,
    now,
  });

export const byLink = (
  house: House,
  name: 'readOwnCallback' | 'cancelCallback',
  secret: string,
  now: Instant = start,
) =>
  house.useCases[name]({
    actor: { kind: 'anyone' },
    params: { communeId: vauclair },
    query: undefined,
    body: { secret },
    now,
  });
