import { relative } from 'node:path';

/** One thing that keeps the content from being published: where it is, and a sentence for its editor, in French. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly says: string;
  /** The line at fault and a caret under the place, when a place inside it is known. */
  readonly excerpt?: string;
}

export const formatFinding = (finding: Finding, from: string = process.cwd()): string => {
  const place = `${relative(from, finding.file)}:${finding.line}:${finding.column}`;
  return [`${place} ${finding.says}`, ...(finding.excerpt === undefined ? [] : [finding.excerpt])].join('\n');
};

/** The findings of one compilation, in the order of files and lines. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.says.localeCompare(b.says),
  );
