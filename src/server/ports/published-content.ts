import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { CommunePlaces } from './places.ts';

/** Who published: a server that started, or a person by one of the two commands. */
export type PublicationOrigin = 'start' | 'command' | 'rollback';

/** One publication of a commune; the highest number is what is served. */
export interface Publication {
  readonly number: number;
  readonly version: string;
  readonly origin: PublicationOrigin;
  /** The number of the publication that a return puts back; null for any other. */
  readonly restores: number | null;
  /** What changed since the publication before, one French sentence each. */
  readonly changes: readonly string[];
  readonly publishedAt: Instant;
  /** Its content is still here: it can be read, and returned to. */
  readonly kept: boolean;
}

export interface NewPublication extends Pick<
  Publication,
  'version' | 'origin' | 'restores' | 'changes' | 'publishedAt'
> {
  readonly places: CommunePlaces;
  readonly format: number;
  readonly body: string;
  /** The number that was served when this was made; null when nothing was. */
  readonly after: number | null;
}

export interface ContentBody {
  /** Of the program that compiled it: another one may not be able to read it. */
  readonly format: number;
  readonly body: string;
}

/**
 * The content that a commune publishes to all its servers. Writing is all or nothing, places and kiosks included, and
 * wakes the servers' `contentTopic` as it commits. A version that was replaced stays readable for at least seven days.
 */
export interface PublishedContent {
  current(commune: CommuneId): Promise<Publication | null>;
  /** The latest first, at most 100. */
  history(commune: CommuneId): Promise<readonly Publication[]>;
  body(commune: CommuneId, version: string): Promise<ContentBody | null>;
  /** Its number; null, and nothing changed, when `after` is no longer what is served. */
  publish(publication: NewPublication): Promise<number | null>;
}
