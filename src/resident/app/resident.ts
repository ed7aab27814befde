import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Loadable } from '#client/models/loadable.ts';
import type { Instant } from '#core/instant.ts';
import type { Library, LibraryTexts, Site } from '#core/library.ts';
import type { LateVisitCount } from '../satisfaction/late-visit-count.ts';
import type { TogetherModel } from '../together/shown-together.ts';
import type { CallDoor } from '../call/call-door.ts';
import type { Display } from '../display/display.ts';
import type { Idle } from '../idle/idle.ts';
import type { KeyboardModel } from '../keyboard/keyboard-model.ts';
import type { Language } from '../language/language.ts';
import type { ProcedureFlow } from '../procedure/procedure-flow.ts';
import type { Router } from '../router/router.ts';
import type { KioskServices, ResidentServices } from '../services.ts';
import type { Openness } from '#core/calendar/open-at.ts';
import type { Standing } from '../standing/standing.ts';
import type { Visit } from '../visit/visit.ts';
import type { Ending } from '../visit/ending.ts';

/** What one resident's page is made of: services from outside, models of its own. Screens read signals, call verbs. */
export interface Resident {
  readonly setting: 'kiosk' | 'home';
  readonly services: ResidentServices;
  readonly language: Language;
  readonly router: Router;
  readonly display: Display;
  readonly visit: Visit;
  readonly flow: ProcedureFlow;
  readonly ending: Ending;
  readonly now: ReadonlySignal<Instant>;
  readonly content: ReadonlySignal<Loadable<Content>>;
  /** Null at home. */
  readonly kiosk: ResidentKiosk | null;
  dispose(): void;
}

export interface Content {
  readonly library: Library;
  readonly texts: LibraryTexts;
}

/** What only a kiosk has. */
export interface ResidentKiosk {
  readonly services: KioskServices;
  readonly standing: Standing;
  readonly call: CallDoor;
  readonly idle: Idle;
  readonly keyboard: KeyboardModel;
  /** Showing this screen to the agent who holds the call; null until its code came, and after the visit. */
  readonly together: Signal<TogetherModel | null>;
  /** How far procedures are gone through, counted without anybody. */
  readonly visitCount: LateVisitCount;
  /** The site that it stands in, null until it is enrolled and the library is there. */
  readonly site: ReadonlySignal<Site | null>;
  /** Null when its hours were not confirmed. */
  readonly openness: ReadonlySignal<Openness | null>;
}
