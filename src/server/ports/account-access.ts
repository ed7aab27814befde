import type { BillId, CommuneId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { BillReference } from '#core/payment/reference.ts';
import type { StaffActor } from '../actor.ts';
import type { StoredBill } from './bills.ts';
import type { StoredAttempt } from './payments.ts';

export interface BillShare {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
  /** Only the call's own capability may share. */
  readonly capabilityHash: string;
  readonly billId: BillId;
  readonly now: Instant;
  readonly until: Instant;
}

/** What the holder of a call sees of the bill that was shown to them. */
export interface SharedBill {
  readonly bill: StoredBill;
  /** The first first. */
  readonly attempts: readonly StoredAttempt[];
  readonly sharedAt: Instant;
  readonly until: Instant;
}

export interface Look {
  readonly at: Instant;
  readonly who: string;
  readonly ticketNumber: string;
}

/**
 * The account card. What a resident shares ends with their call, whatever closes it. Nobody is asked for by name here:
 * the journal is read by the bill alone.
 */
export interface AccountAccess {
  /** Replaces what this call shared before; false when the call is over or not this capability's. */
  share(share: BillShare): Promise<boolean>;
  /**
   * Writes the look into the journal and reads the bill, in one transaction: nobody sees what is not written. Null when
   * nothing is shared now, or the call is not in this person's hands.
   */
  look(staff: StaffActor, ticket: TicketId, now: Instant): Promise<SharedBill | null>;
  /** Who looked at this bill, the last first; that it was read, and why, is written first, in the same transaction. */
  readJournal(
    staff: StaffActor,
    reference: BillReference,
    reason: string,
    now: Instant,
  ): Promise<readonly Look[]>;
}
