import { isMap } from 'yaml';
import { listed } from './one-of.ts';
import type { ShapeIssue } from './shape-issue.ts';
import type { YamlFile } from './yaml-file.ts';
import type { YamlPath } from './yaml-path.ts';

/** What a key may name that stands in another place: `phone` names a number of commune.yaml. */
export interface Named {
  /** Where the list stands: « phones » de commune.yaml. */
  readonly from: string;
  readonly known: readonly string[];
}

/** By the name of the key. */
export type Names = Readonly<Record<string, Named>>;

/** What is named at a place, by a key or by a line of its list; undefined where a group of keys is due. */
export const namedAt = ({ path, expected }: ShapeIssue, names: Names): Named | undefined => {
  const last = path.findLast((part) => typeof part === 'string') ?? '';
  return expected.includes('Object') || !Object.hasOwn(names, last) ? undefined : names[last];
};

/** A line to type where a name is due, and the names that there are. */
export const nameHint = (path: YamlPath, given: string, { from, known }: Named): string => {
  const [first = '…'] = known;
  const last = path.at(-1);
  const line = typeof last === 'number' ? `- ${first}` : `${String(last)}: ${first}`;
  const all = known.length === 0 ? 'Il n’y en a pas encore' : `Il y a : ${listed(given, known, from)}`;
  return `Écrivez un nom de ${from}, par exemple : ${line}. ${all}.`;
};

/** What stands under a key of a file, whatever its shape. */
export const namesUnder = (yaml: YamlFile, key: string, from: string): Named => {
  const node = yaml.nodeAt([key]);
  return { from, known: isMap(node) ? node.items.map((item) => String(item.key)) : [] };
};
