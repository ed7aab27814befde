import * as v from 'valibot';
import { wordsOf } from './schema-words.ts';
import { hintFor } from './shape-hint.ts';
import { type ShapeIssue, shapeIssues } from './shape-issue.ts';
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
const expectedInFrench = (expected: readonly string[]): string => {
  const listed = expected.flatMap((each) => [...each.matchAll(/"([^"]*)"/g)].map(([, value]) => value));
  if (listed.length > 0) return `${listed.length > 1 ? 'l’un de ces mots : ' : ''}${listed.join(', ')}`;
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
const inFrench = ({ path, expected, received, message }: ShapeIssue): string => {
  const name = nameOf(path);
  if (expected.includes('never')) return `${name} n’est pas connu ici.`;
  if (received === 'undefined') return `Il manque ${name}.`;
  if (received === 'null' && message === null && !expected.includes('string')) return `${name} est vide.`;
  return (
    message ?? `${name} devrait être ${expectedInFrench(expected)}, et non ${receivedInFrench(received)}.`
  );
};

const factParts: readonly unknown[] = ['source', 'asOf', 'reviewBy', 'owner'];

/** Some shapes are rules of their own: a person at the end, a date and a source on a fact, a web address. */
const ruleOf = (path: YamlPath): RuleId => {
  const last = path.at(-1);
  if (path.includes('humanWays') && (last === 'humanWays' || last === 'way')) return 'human-way';
  if (path.length > 1 && factParts.includes(last)) return 'fact-source';
  return last === 'url' || last === 'officialSite' ? 'link' : 'shape';
};

/** Reads a file by its schema; null when it does not have that shape, with a finding for each reason. */
export const validated = <T>(schema: v.GenericSchema<unknown, T>, yaml: YamlFile): T | null => {
  if (yaml.findings.length > 0) return null;
  const result = v.safeParse(schema, yaml.value);
  if (result.success) return result.output;
  const words = wordsOf(schema);
  for (const issue of shapeIssues(result.issues))
    yaml.report(ruleOf(issue.path), issue.path, inFrench(issue), hintFor(issue, yaml, words));
  return null;
};
