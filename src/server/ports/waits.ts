import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { QueueNow } from '#core/ticket/wait/wait-range.ts';

/** What a queue's service times tell: how long calls are held now, and how long the last 500 were. Nobody is named. */
export interface Waits {
  of(commune: CommuneId, queue: QueueId, now: Instant): Promise<Pick<QueueNow, 'held' | 'recorded'>>;
}
