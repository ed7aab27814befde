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
  readonly procedures: readonly { readonly id: string; readonly title: string }[];
  readonly findings: readonly ShownFinding[];
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
}
