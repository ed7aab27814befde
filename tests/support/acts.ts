import { randomBytes } from 'node:crypto';
import type { DeskTicket, TicketReceipt } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { KioskActor, StaffActor } from '#server/actor.ts';
import { type Refusal, isRefusal } from '#server/use-case.ts';
import { type House, kioskActor } from './house.ts';
import { start } from './moments.ts';
import { aCall, hashOf, newCapability, newTicketId, seal } from './sealed-call.ts';

export const asserted = <T>(reply: T | Refusal): T => {
  if (isRefusal(reply)) throw new Error(`refused: ${reply.refused}`);
  return reply;
};

/** One `asserted` for replies, one for the other outcome. */
export const refusalOf = (reply: unknown): string | null => (isRefusal(reply) ? reply.refused : null);

export interface CallOptions {
  readonly kiosk?: KioskActor;
  readonly now?: Instant;
  readonly seq?: number;
  readonly ticketId?: TicketId;
  readonly heldForMillis?: number;
  readonly personLeft?: boolean;
}

export interface MadeCall {
  readonly ticketId: TicketId;
  readonly capabilityHash: string;
  readonly receipt: TicketReceipt;
}

/** A resident's touch, from sealing to receipt, through the use case. */
export const callAgent = async (house: House, options: CallOptions = {}): Promise<MadeCall> => {
  const { kiosk = kioskActor(), now = start, seq = 1, ticketId = newTicketId() } = options;
  const capabilityHash = hashOf(newCapability());
  const [key] = await house.stores.sealKeys.current(kiosk.communeId, now);
  if (!key) throw new Error('there is no key to seal with');
  const { communeId, kioskId } = kiosk;
  const content = aCall(capabilityHash);
  const envelope = await seal({ communeId, kioskId, key, ticketId, seq, createdAt: now, content });
  const { heldForMillis = 0, personLeft = false } = options;
  const reply = await house.useCases.openTicket({
    actor: kiosk,
    params: { communeId, ticketId },
    query: undefined,
    body: { envelope, heldForMillis, personLeft },
    now,
  });
  return { ticketId, capabilityHash, receipt: asserted(reply) };
};

/** A waiting ticket put straight through the port: for tests that need many and look at something else. */
export const putWaiting = async (
  house: House,
  now: Instant = start,
  kiosk = kioskActor(),
): Promise<TicketId> => {
  const ticketId = newTicketId();
  await house.stores.calls.open({
    communeId: kiosk.communeId,
    queueId: kiosk.queueId,
    kioskId: kiosk.kioskId,
    ticketId,
    seq: 1,
    digest: randomBytes(32).toString('base64url'),
    capabilityHash: randomBytes(32).toString('base64url'),
    context: { procedureId: null, procedureVersion: null, stepId: null, locale: 'fr', needs: [] },
    state: 'waiting',
    openedAt: now,
    committedAt: now,
  });
  return ticketId;
};

type DeskReply = Promise<DeskTicket | Refusal>;

const callOf = (actor: StaffActor, ticketId: TicketId, now: Instant) => ({
  actor,
  params: { communeId: actor.communeId, ticketId },
  query: undefined,
  now,
});

export const take = (
  { useCases }: House,
  staff: StaffActor,
  ticket: TicketId,
  now: Instant = start,
): DeskReply => useCases.takeTicket({ ...callOf(staff, ticket, now), body: {} });

export const arrive = (
  { useCases }: House,
  staff: StaffActor,
  ticket: TicketId,
  fence: number,
  now = start,
): DeskReply => useCases.arriveAtTicket({ ...callOf(staff, ticket, now), body: { fence } });

export const settle = (
  { useCases }: House,
  staff: StaffActor,
  ticket: TicketId,
  fence: number,
  now = start,
): DeskReply => useCases.settleTicket({ ...callOf(staff, ticket, now), body: { fence, outcome: 'helped' } });

export const release = (
  { useCases }: House,
  staff: StaffActor,
  ticket: TicketId,
  fence: number,
  now = start,
): DeskReply => useCases.releaseTicket({ ...callOf(staff, ticket, now), body: { fence } });

export const hold = (
  { useCases }: House,
  staff: StaffActor,
  ticket: TicketId,
  fence: number,
  now = start,
): DeskReply => useCases.holdTicket({ ...callOf(staff, ticket, now), body: { fence } });

export const cancel = (
  { useCases }: House,
  { ticketId, capabilityHash }: MadeCall,
  kiosk = kioskActor(),
  now = start,
) =>
  useCases.cancelTicket({
    actor: { kind: 'ticket', capabilityHash },
    params: { communeId: kiosk.communeId, ticketId },
    query: undefined,
    body: {},
    now,
  });
