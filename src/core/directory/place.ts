import type { OpeningHours } from '../calendar/opening-hours.ts';
import type { TextsStanding } from '../library.ts';
import type { Locale } from '../locale.ts';

/** Every place with people in it that a commune publishes, in one locale: a file of its own beside the library. */
export interface Directory {
  readonly version: string;
  readonly locale: Locale;
  readonly needs: readonly PlaceNeed[];
  readonly kinds: readonly PlaceKind[];
  readonly areas: readonly Area[];
  readonly places: readonly Place[];
  /** By key: what places name, `need.<id>`, `kind.<id>`, `area.<id>`. */
  readonly texts: Readonly<Record<string, string>>;
  /** For search: other words for a kind or an area, by `kind.<id>` and `area.<id>`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The published words of which a search that found nothing may count some; nothing else of it is ever told. */
  readonly countableTerms: readonly string[];
  /** The language that the texts are in, and whether a person who knows it has read them. */
  readonly standing: TextsStanding;
}

/** What one looks for a place for. */
export interface PlaceNeed {
  readonly id: string;
  /** A name of the icon set, in kebab case. */
  readonly icon: string;
  /** The kinds of place that answer it. */
  readonly kinds: readonly string[];
}

export interface PlaceKind {
  readonly id: string;
  readonly icon: string;
}

/** A part of the commune, such as an arrondissement; a commune without parts has none. */
export interface Area {
  readonly id: string;
  readonly postcodes: readonly string[];
  /** Areas that share a border with this one. */
  readonly neighbours: readonly string[];
}

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

export interface Place {
  readonly id: string;
  readonly kind: string;
  /** As it stands on the door: a name is not translated. */
  readonly name: string;
  readonly area: string | null;
  /** Null when it is not known. */
  readonly address: string | null;
  /** One writes there and does not go there. */
  readonly byPost: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  /** The place's own page. */
  readonly link: string | null;
  readonly accessText: string | null;
  readonly noteText: string | null;
  readonly hours: OpeningHours | null;
  readonly hoursNoteText: string | null;
  /** Only these may be said to be open or closed. */
  readonly hoursConfirmed: boolean;
  readonly hoursAsOf: AsOf | null;
  /** No page gives this place's own hours: these are the commune's usual ones. */
  readonly hoursBorrowed: boolean;
  /** When address, phone and the rest were seen; null when the source has no date. */
  readonly asOf: AsOf | null;
  readonly reviewBy: string;
  /** Who looks again. */
  readonly owner: string;
  readonly doubt: Doubt | null;
  readonly coordinates: Coordinates | null;
  readonly closure: Closure | null;
  /** The place that it stands in for while that one is closed. */
  readonly inPlaceOf: string | null;
  /** The place whose building it stands in. */
  readonly within: string | null;
}

/** A day (`2025-05-26`), a year (`2024`), or all that is known: `<2020`, before that year. */
export type AsOf = string;

/** Why what is known of a place must be checked before one goes there: its source is old, or tells a part only. */
export type Doubt = 'old' | 'partial' | 'temporary';

export interface Closure {
  /** ISO date. */
  readonly since: string;
  readonly whyText: string;
  /** What was announced, worded as something to check: never a reopening as done. */
  readonly announcedText: string | null;
  /** Ids of places that receive meanwhile. */
  readonly instead: readonly string[];
}
