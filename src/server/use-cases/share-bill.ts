import { after, minutes } from '#core/instant.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import type { AccountAccess } from '../ports/account-access.ts';
import type { TicketFeed } from '../ports/feeds.ts';
import { type UseCases, isRefusal, refuse } from '../use-case.ts';
import { type ProveDeps, proveBill } from './prove-bill.ts';

type Deps = ProveDeps & { readonly accountAccess: AccountAccess; readonly ticketFeed: TicketFeed };

/** From the resident's "oui" on. */
const sharedFor = minutes(15);

/** The capability first: nobody without a call of their own tries a bill here. */
export const shareBill =
  (deps: Deps): UseCases['shareBill'] =>
  async ({ actor: { capabilityHash }, params: { communeId, ticketId }, body, now }) => {
    const found = await deps.ticketFeed.view(communeId, ticketId, capabilityHash);
    if (!found) return refuse('capability_wrong');
    if (!isOpen(found.view.state)) return refuse('ticket_moved');
    const bill = await proveBill(deps, communeId, body, now);
    if (isRefusal(bill)) return bill;
    const until = after(now, sharedFor);
    const { billId } = bill;
    const shared = await deps.accountAccess.share({
      communeId,
      ticketId,
      capabilityHash,
      billId,
      now,
      until,
    });
    return shared ? { until } : refuse('ticket_moved');
  };
