import type { Review } from '../finding.ts';
import type { YamlPath } from '../yaml-path.ts';
import { type RuleId, rules } from './rules.ts';

/** One fault of a procedure, at a path of its file; the file turns the path into line and column. */
export interface Flaw {
  readonly rule: RuleId;
  readonly at: YamlPath;
  readonly says: string;
  readonly suggestion: string;
  /** How a person gets there, one sentence a step; empty when no walk is at fault. */
  readonly walk: readonly string[];
  /** The id of the step, item or field at fault, when the rule is about one. */
  readonly about: string;
  readonly review?: Review;
  /** Another way to mend it, at a place whose line only the file knows. */
  readonly or?: { readonly at: YamlPath; readonly says: (line: number) => string };
}

type More = Partial<Pick<Flaw, 'suggestion' | 'walk' | 'about' | 'review' | 'or'>>;

export const flaw = (rule: RuleId, at: YamlPath, says: string, more: More = {}): Flaw => ({
  rule,
  at,
  says,
  suggestion: more.suggestion ?? rules[rule].suggests,
  walk: more.walk ?? [],
  about: more.about ?? '',
  ...(more.review === undefined ? {} : { review: more.review }),
  ...(more.or === undefined ? {} : { or: more.or }),
});
