import type { OpeningHours } from './calendar/opening-hours.ts';
import type { CommuneId, QueueId, SiteId } from './ids.ts';
import type { Locale } from './locale.ts';
import type { Procedure, ProcedureTexts } from './procedure/procedure.ts';

/** All that one commune publishes to its kiosks and phones, compiled from its kiosk-config; without texts. */
export interface Library {
  readonly version: string;
  readonly commune: { readonly id: CommuneId; readonly name: string; readonly officialSite: string };
  readonly sites: readonly Site[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly procedures: readonly Procedure[];
}

export interface Site {
  readonly id: SiteId;
  readonly queueId: QueueId;
  readonly name: string;
  readonly address: string;
  readonly access: string | null;
  readonly phone: string;
  readonly hours: OpeningHours;
  /** The date of the evidence, or null; hours that were not confirmed never say "ouvert" or "fermé". */
  readonly hoursAsOf: string | null;
  readonly hoursConfirmed: boolean;
}

/** One tile of the first choice; its name is the text `lifeEvent.<id>` of the library's texts. */
export interface LifeEvent {
  readonly id: string;
  readonly icon: string;
}

/** The words of a library in one locale. */
export interface LibraryTexts {
  readonly version: string;
  readonly locale: Locale;
  readonly common: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, ProcedureTexts>>;
  /** For search: other words that people use, by procedure id. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}
