import type { Condition } from '../condition/condition.ts';

/**
 * A guided path as the browser and the server run it: compiled from kiosk-config, proved before it is published.
 * Texts are not in it: each `…Text` is a key of the procedure's `ProcedureTexts` for one locale.
 */
export interface Procedure {
  readonly id: string;
  /** Changes with any change of the procedure or of its texts: a digest of the compiled content. */
  readonly version: string;
  readonly lifeEvent: string;
  readonly owner: string;
  readonly titleText: string;
  readonly summaryText: string;
  /** Shown before the first question. */
  readonly start: ProcedureStart;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly fields: Readonly<Record<string, Field>>;
  /** In walking order. A walk only goes forward; the last step is an outcome without a condition. */
  readonly steps: readonly Step[];
}

export interface ProcedureStart {
  readonly whoText: string;
  readonly minutes: number;
  readonly bringTexts: readonly string[];
  readonly costText: string;
}

/** An amount, a date, a phone number or a delay: it stands in one place and carries its date on screen. */
export interface Fact {
  readonly valueText: string;
  readonly source: string;
  /** When the fact was seen to be true, an ISO date or a year alone; the ISO date when its owner must look again. */
  readonly asOf: string;
  readonly reviewBy: string;
  readonly owner: string;
  /** Not confirmed by a source: the screen says "à vérifier auprès de…" instead of stating it. */
  readonly unverified?: boolean;
}

export type Field = ChoiceField | YesNoField | IntegerField | CentsField | DateField | TextField;

interface FieldBase {
  readonly id: string;
  readonly labelText: string;
  readonly hintText?: string;
  /** Personal fields never enter an address, a title, a log or a ticket without consent. */
  readonly personal: boolean;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly labelText: string;
  readonly hintText?: string;
  /** The honest "Je ne sais pas": drawn last, a value like any other for conditions. */
  readonly unsure?: boolean;
}

export interface YesNoField extends FieldBase {
  readonly type: 'yes-no';
}

export interface IntegerField extends FieldBase {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

export interface CentsField extends FieldBase {
  readonly type: 'cents';
  readonly min: number;
  readonly max: number;
}

export interface DateField extends FieldBase {
  readonly type: 'date';
  /** A year alone is often all that a person remembers. */
  readonly precision: 'day' | 'year';
  readonly min: string;
  readonly max: string;
}

export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly maxLength: number;
  readonly keyboard: 'letters' | 'email' | 'reference' | 'phone';
}

interface StepBase {
  readonly id: string;
  /** Sees only fields asked and facts recorded by earlier steps. Absent: always on the path. */
  readonly when?: Condition;
  readonly titleText: string;
  readonly bodyTexts: readonly string[];
  /** Facts shown on this step, each with its date. */
  readonly facts: readonly string[];
  /** Changes with what the step asks or says in French, and with nothing else; absent where it was not compiled. */
  readonly mark?: string;
}

export type Step =
  | QuestionStep
  | InformationStep
  | ChecklistStep
  | OfficialSiteStep
  | CounterVisitStep
  | CheckStep
  | BillStep
  | PaymentStep
  | SubmissionStep
  | OutcomeStep;

export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly field: string;
}

export interface InformationStep extends StepBase {
  readonly kind: 'information';
}

/** Documents to bring or things to have done; each item may depend on the answers. */
export interface ChecklistStep extends StepBase {
  readonly kind: 'checklist';
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly labelText: string;
  readonly hintText?: string;
  readonly when?: Condition;
}

/** An official site, opened on the resident's own phone by QR at a kiosk, as a link at home. */
export interface OfficialSiteStep extends StepBase {
  readonly kind: 'official-site';
  readonly url: string;
  readonly siteNameText: string;
}

export interface CounterVisitStep extends StepBase {
  readonly kind: 'counter-visit';
  /** Ids of places in the directory; empty means this site's own counter. */
  readonly places: readonly string[];
}

/** "Vérifiez vos réponses": lists the answers on the path, each with its way back to change it. */
export interface CheckStep extends StepBase {
  readonly kind: 'check';
}

/**
 * Asks a bill's reference and exact amount, looks it up and shows what was found. Records two facts, named after the
 * step's id (see `record.ts`): where the bill stands, and why it can't be paid here.
 */
export interface BillStep extends StepBase {
  readonly kind: 'bill';
  /** A text field, typed as a reference. */
  readonly referenceField: string;
  /** A cents field. */
  readonly amountField: string;
}

/**
 * Shows amount and payee of a bill that was found, has them confirmed, and lets it be paid. Nothing can be recorded as
 * paid, refused or under way before that confirmation.
 */
export interface PaymentStep extends StepBase {
  readonly kind: 'payment';
  /** The id of the bill step that it pays. */
  readonly bill: string;
}

/** What a submission is about: as a service sorts them. */
export const submissionSubjects = ['claim', 'overpayment', 'other'] as const;

export type SubmissionSubject = (typeof submissionSubjects)[number];

/** Sends the answers on the path, sealed, to one service. */
export interface SubmissionStep extends StepBase {
  readonly kind: 'submission';
  /** The id of a service of the library. */
  readonly service: string;
  readonly about: SubmissionSubject;
  /** The id of the bill step whose bill goes along as evidence. */
  readonly bill?: string;
}

/** How many other procedures an outcome may lead on to: beyond that one searches. */
export const mostLedTo = 3;

export interface OutcomeStep extends StepBase {
  readonly kind: 'outcome';
  /** `done` settled the need here; `next` says what to do elsewhere; `not-here` sends to who can. */
  readonly result: 'done' | 'next' | 'not-here';
  readonly nextTexts: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  readonly officialSite?: { readonly url: string; readonly siteNameText: string };
  /** Never empty: every outcome names a human way on. */
  readonly humanWays: readonly HumanWay[];
  /**
   * Ids of other procedures that the person may begin from here, `mostLedTo` at most. Each is proved alone: no walk goes
   * over into another procedure, and no answer is carried along.
   */
  readonly procedures?: readonly string[];
}

export type HumanWay =
  | { readonly way: 'agent-here' }
  | { readonly way: 'counter'; readonly places: readonly string[]; readonly noteText?: string }
  | { readonly way: 'phone'; readonly number: string; readonly noteText?: string };

/** The sentences of one procedure in one locale; facts stand in them as `{factId}`. */
export type ProcedureTexts = Readonly<Record<string, string>>;
