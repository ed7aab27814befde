import type { Shown } from './suppress.ts';

/**
 * Every way in which a week at one place is split. Of calls: `hour`, `subject`, `language`, `became`; inside a subject
 * `called-at`; inside what they became `settled`, and `wait` of those answered. Of visits at kiosks: `procedure`, `mode`;
 * inside a procedure `ended`, `left-at`, `opinion`. Of promised calls: `callbacks`.
 */
export const splitNames = [
  'hour',
  'subject',
  'called-at',
  'language',
  'became',
  'settled',
  'wait',
  'procedure',
  'mode',
  'ended',
  'left-at',
  'opinion',
  'callbacks',
] as const;

export type SplitName = (typeof splitNames)[number];

/** So many of one key; `within` is the cell of another split that it belongs to, or empty. */
export interface WeeklyCount {
  readonly split: SplitName;
  readonly within: string;
  readonly key: string;
  readonly n: number;
}

export interface PublishedCell {
  readonly key: string;
  readonly n: Shown;
}

/** Cells in a fixed order, which never follows their sizes. */
export interface PublishedSplit {
  readonly split: SplitName;
  readonly within: string;
  readonly total: Shown;
  readonly cells: readonly PublishedCell[];
}

/** What a call became. Entries by an agent for someone at the counter or on the phone stand apart: done on behalf. */
export const becameKeys: readonly string[] = [
  'answered',
  'counter',
  'phone',
  'cancelled',
  'missed',
  'unanswered',
];

/** How it was settled. `helped`: at first contact, without handing over. */
export const settledKeys: readonly string[] = ['helped', 'directed', 'nobody-there'];

/** How a procedure was gone through: `together` when an agent was there while it was open. */
export const visitModes = ['alone', 'together'] as const;
export type VisitMode = (typeof visitModes)[number];

/** How a procedure at a kiosk ended: at an outcome, given up, or given up for the agent who was called. */
export const visitEnds = ['outcome', 'left', 'called'] as const;
export type VisitEnd = (typeof visitEnds)[number];

export const opinions = ['well', 'middling', 'badly'] as const;
export type Opinion = (typeof opinions)[number];

/** One procedure as a kiosk tells it once its person has gone: published ids and words, nothing else. */
export interface CountedVisit {
  readonly procedureId: string;
  /** The last step that stood on the screen. */
  readonly stepId: string;
  readonly ended: VisitEnd;
  readonly mode: VisitMode;
  /** Null where nobody said. */
  readonly opinion: Opinion | null;
}

export const opinionKeys: readonly string[] = [...opinions, 'unsaid'];

/** `late` was done after its day, `never` was not done at all; who could not be reached was still called. */
export const callbackKeys: readonly string[] = ['kept', 'late', 'unreachable', 'never'];
