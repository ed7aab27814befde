import * as v from 'valibot';
import type { RuleId } from './verify/rules.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

const pathOf = (issue: v.BaseIssue<unknown>): YamlPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined';

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste (une ligne par élément, qui commence par un tiret)',
  Object: 'un groupe de clés, en retrait sur les lignes qui suivent',
};

/** The library writes a list as `("a" | "b")`. */
const expectedInFrench = (expected: string | null): string => {
  const listed = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value]) => value);
  if (listed.length > 0) return `${listed.length > 1 ? 'l’un de ces mots : ' : ''}${listed.join(', ')}`;
  return kinds[expected ?? ''] ?? 'autre chose';
};

const receivedInFrench = ({ received, expected, input }: v.BaseIssue<unknown>): string => {
  if (received === 'null') return 'rien';
  if (expected === 'string' && typeof input !== 'object') return `${received} (mettez-le entre guillemets)`;
  return kinds[received] ?? `« ${received.replaceAll('"', '')} »`;
};

/** Words of our own for what the library says in English; what a schema says itself is French already. */
const inFrench = (issue: v.BaseIssue<unknown>): string => {
  const name = String(issue.path?.at(-1)?.key ?? '');
  if (issue.kind === 'validation') return issue.message;
  if (issue.expected === 'never') return `« ${name} » n’est pas connu ici.`;
  if (isMissing(issue)) return `Il manque « ${name} ».`;
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return `« ${name} » devrait être ${expectedInFrench(issue.expected)}, et non ${receivedInFrench(issue)}.`;
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
  for (const issue of result.issues) yaml.report(ruleOf(pathOf(issue)), pathOf(issue), inFrench(issue));
  return null;
};
