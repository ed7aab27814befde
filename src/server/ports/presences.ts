import type { Availability } from '#contract/schemas/desk.ts';
import type { CommuneId, QueueId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';

export interface Headcount {
  readonly available: number;
  readonly busy: number;
}

/** Who can come now. Only the present is kept: each word replaces the last, and `absent` erases it. */
export interface Presences {
  say(staff: StaffActor, queue: QueueId, availability: Availability, now: Instant): Promise<void>;
  /** Counts those who spoke since; a person who holds a ticket of this queue is busy, whatever they said. */
  count(commune: CommuneId, queue: QueueId, since: Instant, except: StaffId | null): Promise<Headcount>;
}
