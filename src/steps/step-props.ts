import type { SiteId } from '#core/ids.ts';
import type { ComponentChildren } from 'preact';
import type { Directory } from '#core/directory/place.ts';
import type { Instant } from '#core/instant.ts';
import type { Site } from '#core/library.ts';
import type { Procedure, ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import type { Run } from '#core/procedure/run.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { Translator } from '#i18n/translator.ts';
import type { PointedWords } from '#ui/pointed/pointed.tsx';
import type { Draft } from './draft.ts';
import type { KeyboardDoor } from './keyboard-door.ts';
import type { Dealings } from './payment/dealings.ts';

/** What a step needs to know of where it is shown. */
export interface StepWorld {
  readonly setting: 'kiosk' | 'home' | 'desk';
  readonly now: Instant;
  readonly sites: readonly Site[];
  /** Every place that a step may name; without it the sites alone are known. */
  readonly directory?: Directory | null;
  /** The number that reaches a person of the commune. */
  readonly phone?: string;
  /** `LibraryTexts.common`: what is said of places. */
  readonly common: Readonly<Record<string, string>>;
  /** The site that the kiosk stands in; null elsewhere. */
  readonly here: SiteId | null;
}

export interface StepEvents {
  /** The resident asks to go on from this step. */
  next(): void;
  /** From the check page, to the step of one answer. */
  change(stepId: string): void;
  tick(itemId: string, ticked: boolean): void;
  /** To a person: the call on a kiosk, the phone and the hours at home. */
  person(): void;
}

/** One step of one run, on screen: props in, events out. Nothing in it asks for the time or the network. */
export interface StepProps<S extends Step = Step> {
  readonly step: S;
  readonly procedure: Procedure;
  readonly texts: ProcedureTexts;
  readonly run: Run;
  readonly translator: Translator;
  readonly world: StepWorld;
  /** What is being typed; null on a step that asks nothing. */
  readonly draft: Draft | null;
  readonly ticked: readonly string[];
  readonly keyboard: KeyboardDoor | null;
  readonly on: StepEvents;
  /** What bills, payments and submissions have to do with the server; a step seen from the desk has none. */
  readonly dealings?: Dealings;
  /** What the page adds to the end of a payment: the receipt and the ways to keep it. */
  readonly extra?: ComponentChildren;
  /** Of an outcome: the other procedures that it leads on to, as the page offers them. */
  readonly onward?: ComponentChildren;
  /** What the agent of the call points at from the desk. */
  readonly pointed?: PointTarget | null;
  /** Said at that thing, where the translator's words would not be its reader's. */
  readonly pointedWords?: PointedWords;
  /** Seen from the desk: the same step, nothing in it can be touched. */
  readonly mirrored?: boolean;
}
