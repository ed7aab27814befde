import type { OpeningHours } from './calendar/opening-hours.ts';
import type { CommuneId, QueueId, SiteId } from './ids.ts';
import type { Locale } from './locale.ts';
import type { Procedure, ProcedureTexts } from './procedure/procedure.ts';

/** All that one commune publishes to its kiosks and phones, compiled from its kiosk-config; without texts. */
export interface Library {
  readonly version: string;
  readonly commune: Commune;
  readonly sites: readonly Site[];
  /** Those that receive what a submission sends. */
  readonly services: readonly Service[];
  /** Those that hold at least one procedure, in the commune's order. */
  readonly lifeEvents: readonly LifeEvent[];
  readonly procedures: readonly Procedure[];
  /** The languages that the commune offers, French first. */
  readonly locales: readonly Locale[];
}

export interface Commune {
  readonly id: CommuneId;
  readonly name: string;
  readonly officialSite: string;
  /** The number that reaches a person of the commune, such as `3975`. */
  readonly phone: string;
  /** Queues of services that answer from elsewhere, such as the telephone; they belong to no site. */
  readonly serviceQueues?: readonly { readonly queueId: QueueId; readonly name: string }[];
}

export interface Site {
  readonly id: SiteId;
  readonly queueId: QueueId;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: OpeningHours;
  /** ISO date of the evidence, or the year alone when the source gives no day; null when there is none. */
  readonly hoursAsOf: string | null;
  /** Hours that were not confirmed never say "ouvert" or "fermé". */
  readonly hoursConfirmed: boolean;
  /** Keys of `LibraryTexts.common`: what the hours leave out, and how to get in; null when nothing is known. */
  readonly hoursNoteText: string | null;
  readonly accessText: string | null;
  /** One may pay on the kiosk itself, in a window of the provider's. Absent: on one's own phone only. */
  readonly payHere?: true;
  /** When untaken calls rise to the manager, then to a service's queue; without `to` to the commune's first. */
  readonly rise?: {
    readonly managerMinutes: number;
    readonly remoteMinutes: number;
    readonly to: QueueId | null;
  };
}

/** A back office that answers requests; its name is the text `service.<id>` of `LibraryTexts.common`. */
export interface Service {
  readonly id: string;
  /** Within how many working days it undertakes to answer. */
  readonly workingDays: number;
}

/** One tile of the first choice; its name is the text `lifeEvent.<id>` of `LibraryTexts.common`. */
export interface LifeEvent {
  readonly id: string;
  /** A name of the icon set, in kebab case. */
  readonly icon: string;
  /**
   * Ids of the procedures that it shows, in this order: its own, and those of others that are looked for here too.
   * Without it (content of an older compiler) it shows those whose `lifeEvent` it is.
   */
  readonly procedures?: readonly string[];
}

/** The words of a library in one locale. */
export interface LibraryTexts {
  readonly version: string;
  readonly locale: Locale;
  readonly common: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, ProcedureTexts>>;
  /** For search: other words that people use, by procedure id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** What can be said of each procedure's texts, by its id. */
  readonly standing: Readonly<Record<string, TextsStanding>>;
  /** How lists and searches name, in this locale, procedures whose pages are French, by their id. */
  readonly presented?: Readonly<Record<string, Presentation>>;
}

/** A procedure's title and summary, with the facts that they name, under the keys of its texts; none of its pages. */
export interface Presentation {
  readonly texts: ProcedureTexts;
  readonly review: TextsStanding['review'];
}

export interface TextsStanding {
  /** The language that they are really in: French where this locale has no translation. */
  readonly locale: Locale;
  /** `unreviewed`: no person has read this translation again. `outdated`: some of its French has changed since. */
  readonly review: 'reviewed' | 'unreviewed' | 'outdated';
  /** Where French stands in for this locale: the other languages that a procedure is whole in. Absent: none. */
  readonly others?: readonly Locale[];
}
