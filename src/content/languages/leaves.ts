import type { Translation } from '../schema.ts';
import type { YamlPath } from '../yaml-path.ts';

/** One text of a translation, and where it stands in its file. */
export interface Leaf {
  readonly text: string;
  readonly path: YamlPath;
}

export type Leaves = ReadonlyMap<string, Leaf>;

const listed = (tree: Translation, path: YamlPath): readonly (readonly [string, Leaf])[] => {
  if (typeof tree === 'string') return [[path.join('.'), { text: tree.trim(), path }]];
  const entries = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([key, child]) => listed(child, [...path, key]));
};

/** The texts of a tree by their keys: `steps.place.title`. */
export const leavesOf = (tree: Translation): Leaves => new Map(listed(tree, []));

/** A text without what its writing alone decides: capitals, the shape of a blank, an apostrophe or an ordinal, the last sign. */
export const bareText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('ᵉ', 'e')
    .replaceAll('ʳ', 'r')
    .replace(/[ .!?:;…]+$/, '')
    .trim();
