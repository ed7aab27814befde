import type { VainSearch } from '#contract/routes/search.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Locale } from '#core/locale.ts';

/** Days and published words, and how often: no search, no person, no kiosk, no hour is in it. */
export interface VainSearches {
  /** Counts each term once on that ISO day; none counts as one search of none. */
  count(commune: CommuneId, day: string, locale: Locale, terms: readonly string[]): Promise<void>;
  /** From that ISO day on, the most frequent first. */
  since(commune: CommuneId, day: string): Promise<readonly VainSearch[]>;
}

/** The words that the commune publishes as countable. */
export interface CountableTerms {
  has(commune: CommuneId, locale: Locale, term: string): boolean;
}
