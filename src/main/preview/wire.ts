import type { Answer, Run } from '#core/procedure/run.ts';

/** What the program tells the page, as one JSON text per event; the page shows it and asks for nothing else. */
export interface PreviewState {
  /** The version on show: the last one that could be walked. Null before there was one. */
  readonly version: string | null;
  /** False while an error keeps the folder from being walked, so that what is shown is older than what was saved. */
  readonly fresh: boolean;
  /** Milliseconds since 1970: when the folder was last read. */
  readonly readAt: number;
  readonly commune: string;
  readonly locales: readonly string[];
  readonly procedures: readonly ShownProcedure[];
  readonly findings: readonly ShownFinding[];
}

export interface ShownProcedure {
  readonly id: string;
  readonly title: string;
  /** From the folder, with slashes. */
  readonly file: string;
  /** Where what stands before the first step is written; null when it can't be told. */
  readonly startLine: number | null;
  readonly steps: readonly ShownStep[];
}

export interface ShownStep {
  readonly id: string;
  readonly kind: string;
  /** In French, its facts filled in. */
  readonly title: string;
  readonly line: number | null;
  /** Null where no walk leads there, or none could be found. */
  readonly way: Way | null;
}

/** What was said on a walk that leads to a step, all of it invented, and the ISO date of a day on which it does. */
export interface Way extends Pick<Run, 'records' | 'today'> {
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A screen of a procedure; without a step the one before the first. */
export interface Spot {
  readonly procedure: string;
  readonly step: string | null;
}

export interface ShownFinding {
  /** From the folder, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly isError: boolean;
  readonly says: string;
  readonly suggestion: string;
  readonly excerpt: string | null;
  readonly walk: readonly string[];
  /** The screen of the version on show that it is about, where there is one. */
  readonly about: Spot | null;
}
