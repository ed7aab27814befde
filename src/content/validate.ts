import * as v from 'valibot';
import { listed } from './one-of.ts';
import { hintFor } from './shape-hint.ts';
import { type ShapeIssue, shapeIssues } from './shape-issue.ts';
import { manual } from './shape-keys.ts';
import { namedAt, type Names } from './shape-names.ts';
import type { RuleId } from './verify/rules.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste (une ligne par élément, qui commence par un tiret)',
  Object: 'un groupe de clés, en retrait sur les lignes qui suivent',
};

/** The library writes a list as `("a" | "b")`. */
const expectedInFrench = (expected: readonly string[], input: unknown): string => {
  const words = expected.flatMap((each) => [...each.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value));
  if (words.length > 1) return `l’un de ces mots : ${listed(String(input), words, manual)}`;
  if (words[0] !== undefined) return words[0];
  // Where a text may stand, it is what was meant: the other shapes are for whole groups of texts.
  if (expected.includes('string')) return 'un texte';
  const [, sign, bound] = /^([<>]=)(\d+)$/.exec(expected[0] ?? '') ?? [];
  if (bound !== undefined) return sign === '>=' ? `au moins ${bound}` : `${bound} au plus`;
  return expected.map((each) => kinds[each] ?? each).join(', ou ');
};

const receivedInFrench = (received: string): string =>
  received === 'null' ? 'rien' : (kinds[received] ?? `« ${received.replaceAll('"', '')} »`);

const nameOf = (path: YamlPath): string => {
  const last = path.at(-1);
  if (typeof last !== 'number') return `« ${last ?? ''} »`;
  return `La ligne ${last + 1} de « ${path.findLast((part) => typeof part === 'string') ?? ''} »`;
};

/** Words of our own for what the library says in English; what a schema says itself is French already. */
const inFrench = (issue: ShapeIssue, names: Names): string => {
  const { path, expected, received, input, message } = issue;
  const name = nameOf(path);
  const named = namedAt(issue, names);
  if (expected.includes('never')) return `${name} n’est pas connu ici.`;
  if (received === 'undefined') return `Il manque ${name}.`;
  if (received === 'null' && message === null && !expected.includes('string')) return `${name} est vide.`;
  if (named && received !== 'null')
    return `${name} devrait être un nom de ${named.from}, et non ${receivedInFrench(received)}.`;
  const due = expectedInFrench(expected, input);
  return message ?? `${name} devrait être ${due}, et non ${receivedInFrench(received)}.`;
};

const factParts: readonly unknown[] = ['source', 'asOf', 'reviewBy', 'owner'];

/** Some shapes are rules of their own: a person at the end, a date and a source on a fact, a web address. */
const ruleOf = (path: YamlPath): RuleId => {
  const last = path.at(-1);
  if (path.includes('humanWays') && (last === 'humanWays' || last === 'way')) return 'human-way';
  if (path.length > 1 && factParts.includes(last)) return 'fact-source';
  return last === 'url' || last === 'officialSite' ? 'link' : 'shape';
};

/**
 * Reads a file by its schema; null when it does not have that shape, with a finding for each place. `names` are the
 * lists of other places that its keys may name: they are only told.
 */
export const validated = <T>(
  schema: v.GenericSchema<unknown, T>,
  yaml: YamlFile,
  names: Names = {},
): T | null => {
  if (yaml.findings.length > 0) return null;
  const result = v.safeParse(schema, yaml.value);
  if (result.success) return result.output;
  for (const issue of shapeIssues(result.issues))
    yaml.report(
      ruleOf(issue.path),
      issue.path,
      inFrench(issue, names),
      hintFor(issue, { schema, yaml, names }),
    );
  return null;
};
