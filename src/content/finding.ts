import { relative } from 'node:path';
import { isErrorRule, type RuleId } from './verify/rules.ts';

/** One thing that content breaks: where it is, by which rule, and sentences for its editor, in French. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: RuleId;
  readonly says: string;
  /** The line at fault and a caret under the place, when a place inside it is known. */
  readonly excerpt?: string;
  /** How a person gets to the fault, one sentence a step. */
  readonly walk?: readonly string[];
  readonly suggestion: string;
  /** With `overdue-fact`: what was to be read again, by when and by whom. */
  readonly review?: Review;
}

/** Something dated that its owner promised to look at again. */
export interface Review {
  readonly what: string;
  /** ISO date. */
  readonly reviewBy: string;
  readonly owner: string;
  /** What it says now, and the page that said so, where it has them. */
  readonly value?: string;
  readonly source?: string;
}

/** False for advice, which keeps nothing from being published. */
export const isError = (finding: Finding): boolean => isErrorRule(finding.rule);

export const formatFinding = (finding: Finding, from: string = process.cwd()): string => {
  const place = `${relative(from, finding.file)}:${finding.line}:${finding.column}`;
  return [
    `${place} ${finding.says} [${finding.rule}]`,
    ...(finding.excerpt === undefined ? [] : [finding.excerpt]),
    ...(finding.walk ?? []).map((sentence, at) => `    ${at + 1}. ${sentence}`),
    `    → ${finding.suggestion}`,
  ].join('\n');
};

/** The findings of one compilation, in the order of files and lines. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.says.localeCompare(b.says),
  );
