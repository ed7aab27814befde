import type { Procedure, Step } from './procedure.ts';
import type { RecordEvent, Records } from './record.ts';

/** A choice's id, yes or no, a whole number, cents, a year, an ISO date or a text; normalised by its field. */
export type Answer = string | number | boolean;

/**
 * One resident's walk through one procedure: everything that is known of it. The path is a pure function of the
 * procedure and of this state, so that it can be sent, mirrored, resumed and proved.
 */
export interface Run {
  readonly procedureId: string;
  readonly version: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What bills, payments and submissions came to, by the names that conditions know them by; all on the path. */
  readonly records: Records;
  /**
   * Steps without a question (information, checklist, check…) that the resident has passed, and payment steps whose
   * amount and payee they confirmed; all on the path.
   */
  readonly acknowledged: readonly string[];
  /** ISO date of the day on which the run began. */
  readonly today: string;
  /** The step on screen; always one of `pathOf`. */
  readonly cursor: string;
  /** The check step that the resident left to change an answer, and comes back to once everything holds again. */
  readonly returnTo?: string;
}

/** The steps from the first to the first one not yet passed, or to the outcome. Never empty. */
export type Path = readonly [Step, ...Step[]];

export type RunEvent =
  | { readonly type: 'answer'; readonly field: string; readonly value: Answer }
  | { readonly type: 'acknowledge' }
  /** On a payment step: the amount and the payee are right. The walk stays there until something is recorded. */
  | { readonly type: 'confirm' }
  | RecordEvent
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly step: string };

export type PathOf = (procedure: Procedure, run: Run) => Path;
