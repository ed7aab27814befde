import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';

export interface Snapshot {
  readonly seq: number;
  readonly tickets: readonly DeskTicket[];
}

export interface Queues {
  /** Open tickets by time of opening, and those closed since, all read at one event number; null without the queue. */
  snapshot(staff: StaffActor, queue: QueueId, closedSince: Instant): Promise<Snapshot | null>;
  waiting(commune: CommuneId, queue: QueueId): Promise<number>;
}
