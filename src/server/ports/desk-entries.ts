import type { CommuneId, QueueId, StaffId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import type { AccessNeed } from '#core/ticket/ticket.ts';

/** A ticket that an agent opens for a person before them, or for a caller: what for, and how to talk; never who. */
export interface DeskEntry {
  readonly communeId: CommuneId;
  readonly queueId: QueueId;
  readonly ticketId: TicketId;
  readonly origin: 'counter' | 'phone';
  readonly procedureId: string | null;
  readonly procedureVersion: string | null;
  readonly locale: Locale;
  readonly needs: readonly AccessNeed[];
  /** The agent who opens it is with the person already; otherwise it waits like any other. */
  readonly serves: boolean;
  readonly staffId: StaffId;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

export interface DeskEntries {
  /** Keeps it with its number and its event; changes nothing for a known id, nor in a queue of the other kind. */
  open(entry: DeskEntry): Promise<void>;
}
