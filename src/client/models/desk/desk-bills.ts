import type { AccountCard } from '#contract/schemas/account.ts';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DeskApi } from '../../api/call.ts';
import { type DeskAnswer, deskAnswer } from './refusal.ts';

/** Bills as the desk may see them. Nothing of them is kept here. */
export interface DeskBills {
  /** What the person would be told who holds this reference and this exact amount. */
  find(proof: BillProof): Promise<DeskAnswer<BillView>>;
  /** The bill that the person of a held call showed us. Each look is journalled, so it is only asked at a touch. */
  readCard(ticketId: TicketId): Promise<DeskAnswer<AccountCard>>;
}

export const createDeskBills = (api: DeskApi, now: () => Instant): DeskBills => ({
  find: async (body) => deskAnswer(await api.call('findBillAtDesk', { body }), now()),
  readCard: async (ticketId) =>
    deskAnswer(await api.call('readAccountCard', { params: { ticketId } }), now()),
});
