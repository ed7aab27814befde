import * as v from 'valibot';
import type { YamlFile, YamlPath } from './yaml-file.ts';

const pathOf = (issue: v.BaseIssue<unknown>): YamlPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.received === 'undefined';

/** Words of our own for what the library says in English; what a schema says itself is French already. */
const inFrench = (issue: v.BaseIssue<unknown>): string => {
  const name = String(issue.path?.at(-1)?.key ?? '');
  if (issue.kind === 'validation') return issue.message;
  if (issue.expected === 'never') return `« ${name} » n’est pas connu ici.`;
  if (isMissing(issue)) return `Il manque « ${name} ».`;
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return `« ${name} » devrait être ${issue.expected ?? 'autre chose'}, et non ${issue.received}.`;
};

/** Reads a file by its schema; null when it does not have that shape, with a finding for each reason. */
export const validated = <T>(schema: v.GenericSchema<unknown, T>, yaml: YamlFile): T | null => {
  if (yaml.findings.length > 0) return null;
  const result = v.safeParse(schema, yaml.value);
  if (result.success) return result.output;
  for (const issue of result.issues) yaml.report(pathOf(issue), inFrench(issue));
  return null;
};
