import type { Envelope } from '#contract/schemas/ticket.ts';
import type { ProblemCode } from '#contract/problem.ts';
import type { TicketId } from '#core/ids.ts';

/** Which route a message leaves by. A request to a service never comes too late and rings nobody. */
export type OutboxRoute = 'call' | 'request';

/** One sealed message on this device's disk. Nothing in it can be read without the commune's private key. */
export interface OutboxRow {
  readonly envelope: Envelope;
  /** Absent in what was kept before there were requests: a call. */
  readonly route?: OutboxRoute;
  /** The person finished before it could leave. */
  readonly personLeft: boolean;
  /** Why the server will never take it as it is; null while it waits for its turn. Such a row is never deleted here. */
  readonly shelvedFor: ProblemCode | null;
}

export const routeOf = ({ route = 'call' }: OutboxRow): OutboxRoute => route;

/** `seq-taken`: another page used that number first; seal again with the next. `full`: no room on the disk. */
export type Kept = 'kept' | 'seq-taken' | 'full';

/**
 * Sealed messages that survive a power cut.
 *
 * - must write a row and its number in one transaction, and resolve `keep` only after the disk was told to sync;
 * - must never accept a number at or below one that it has kept before;
 * - must reject, and never hang, when the disk can't be used.
 */
export interface OutboxStore {
  /** The highest number ever kept here, sent or not; 0 when none was. */
  highestSeq(): Promise<number>;
  keep(row: OutboxRow): Promise<Kept>;
  /** The row as it is on the disk now, or null. */
  read(id: TicketId): Promise<OutboxRow | null>;
  /** In the order of their numbers. */
  all(): Promise<readonly OutboxRow[]>;
  /** Changes a row that is there; does nothing when it is gone. */
  change(id: TicketId, how: Partial<Pick<OutboxRow, 'personLeft' | 'shelvedFor'>>): Promise<void>;
  remove(id: TicketId): Promise<void>;
}
