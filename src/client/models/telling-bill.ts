import type { BillProof } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import type { ResidentApi } from '../api/call.ts';
import { type Answer, noAnswer } from '../api/reply.ts';
import type { OwnCall } from './own-call.ts';

/** Until when the agent of a call may see the bill that its person showed. */
export type BillTold = Answer<{ readonly until: Instant }>;

/** Shows one bill to whoever holds this call. Without a call nothing leaves. */
export const tellBill = async (
  api: ResidentApi,
  own: OwnCall | null,
  proof: BillProof,
): Promise<BillTold> => {
  if (own === null) return { ...noAnswer, problem: 'ticket_moved' };
  const { ticketId, capability } = own;
  return api.call('shareBill', { params: { ticketId }, body: proof, capability });
};
