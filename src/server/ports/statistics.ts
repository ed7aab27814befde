import type { PublishedPlace } from '#contract/schemas/statistics.ts';
import type { CommuneId, QueueId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Countable } from '#core/statistics/publish.ts';
import type { PublishedSplit, WeeklyCount } from '#core/statistics/splits.ts';

/** One week at one place; `week` is its Monday, as an ISO date. */
export interface PlaceWeek {
  readonly week: string;
  readonly queueId: QueueId;
}

/** Counts by week and place. No person, no ticket and no kiosk goes in, so none comes out. */
export interface Statistics {
  /** Counts calls that closed and call-backs that ended, each once however often this runs. */
  countEnded(commune: CommuneId, now: Instant): Promise<void>;
  add(commune: CommuneId, place: PlaceWeek, counts: readonly WeeklyCount[]): Promise<void>;
  /** What was counted and is not published, of weeks before this Monday. */
  unpublished(commune: CommuneId, before: string): Promise<readonly PlaceWeek[]>;
  /** The first week that is counted whole: `week` at the first call, and the same one for ever after. */
  wholeSince(commune: CommuneId, week: string): Promise<string>;
  /** Forgets what was counted of a week that is not to be published. */
  drop(commune: CommuneId, place: PlaceWeek): Promise<void>;
  counted(commune: CommuneId, place: PlaceWeek): Promise<readonly WeeklyCount[]>;
  /** Keeps what the week says and forgets what it was counted from. What is published already stays as it is. */
  publish(commune: CommuneId, place: PlaceWeek, splits: readonly PublishedSplit[]): Promise<void>;
  /** Weeks that are published for any of these queues, the latest first. */
  weeks(commune: CommuneId, queues: readonly QueueId[]): Promise<readonly string[]>;
  read(commune: CommuneId, week: string, queues: readonly QueueId[]): Promise<readonly PublishedPlace[]>;
  /** Forgets what was published of weeks before this Monday. */
  forget(commune: CommuneId, before: string): Promise<void>;
}

/** What can be counted at a place, by the content that is published now; null for another commune. */
export interface CountableWeeks {
  of(commune: CommuneId, queue: QueueId): Countable | null;
}
