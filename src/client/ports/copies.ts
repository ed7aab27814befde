import type { TicketId } from '#core/ids.ts';
import type { OutboxRow } from './outbox-store.ts';

/**
 * A second place for sealed messages, on another medium than the outbox, for the day on which that one is damaged. Each
 * method rejects, and never hangs, when the medium can't be used: nothing is promised because of it.
 */
export interface Copies {
  write(row: OutboxRow): Promise<void>;
  /** What can still be read of it; what can't is left out. */
  all(): Promise<readonly OutboxRow[]>;
  /** Does nothing when there is none. */
  remove(id: TicketId): Promise<void>;
}
