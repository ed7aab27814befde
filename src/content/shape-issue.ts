import type * as v from 'valibot';
import type { YamlPath } from './yaml-path.ts';

/** One place that does not have its shape, and all that would have been right there. */
export interface ShapeIssue {
  readonly path: YamlPath;
  readonly expected: readonly string[];
  /** As the library writes it: `null`, `12`, `"text"`, `Object`. */
  readonly received: string;
  readonly input: unknown;
  /** A sentence of the schema's own, which says more than its kind. */
  readonly message: string | null;
}

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): YamlPath =>
  // A list that was tried as a group of keys counts its lines in words.
  (issue.path ?? []).map(({ key, input }) => (Array.isArray(input) ? Number(key) : String(key)));

const isOwn = ({ message }: Issue): boolean => !message.startsWith('Invalid');

/** The ends of a union's branches; their paths count from the union itself. */
const branches = (issue: Issue, before: YamlPath): readonly ShapeIssue[] => {
  const path = [...before, ...pathOf(issue)];
  if (issue.issues && !isOwn(issue)) return issue.issues.flatMap((each) => branches(each, path));
  const { expected, received, input, message } = issue;
  return [
    {
      path,
      expected: expected === null ? [] : [expected],
      received,
      input,
      message: isOwn(issue) ? message : null,
    },
  ];
};

const placeOf = ({ path }: ShapeIssue): string => path.join('\n');

/**
 * Of what could have stood there, the branch that came furthest: it is the one that its editor meant. A place is told
 * once, for the first of its reasons.
 */
export const shapeIssues = (issues: readonly Issue[]): readonly ShapeIssue[] => {
  const all = furthestOf(issues);
  return all.filter((each, at) => all.findIndex((other) => placeOf(other) === placeOf(each)) === at);
};

const furthestOf = (issues: readonly Issue[]): readonly ShapeIssue[] =>
  issues.flatMap((issue) => {
    const all = branches(issue, []);
    const deepest = Math.max(...all.map(({ path }) => path.length));
    const furthest = all.filter(({ path }) => path.length === deepest);
    const places = [...new Set(furthest.map(placeOf))];
    return places.flatMap((place) => {
      const here = furthest.filter((each) => placeOf(each) === place);
      const [first] = here;
      return first ? [{ ...first, expected: [...new Set(here.flatMap(({ expected }) => expected))] }] : [];
    });
  });
