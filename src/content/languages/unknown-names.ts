import { nearest } from '../one-of.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Leaves } from './leaves.ts';

/** A name in a translation that the French does not have, and all that was written under it. */
export interface UnknownName {
  readonly path: YamlPath;
  /** The French name that it was perhaps meant for, which the file does not have. */
  readonly meant: string | undefined;
}

const startsWith = (key: string, prefix: string): boolean =>
  prefix === '' || key === prefix || key.startsWith(`${prefix}.`);

const childrenOf = (french: readonly string[], parent: string): readonly string[] => [
  ...new Set(
    french
      .filter((key) => key !== parent && startsWith(key, parent))
      .map((key) => (parent === '' ? key : key.slice(parent.length + 1)).split('.')[0] ?? ''),
  ),
];

const unknownIn = (path: YamlPath, french: readonly string[]): YamlPath => {
  const known = path.findIndex((_, at) => {
    const prefix = path.slice(0, at + 1).join('.');
    return !french.some((key) => startsWith(key, prefix));
  });
  return known < 0 ? path : path.slice(0, known + 1);
};

/** Each unknown name once, however many texts stand under it. */
export const unknownNames = (texts: ReadonlyMap<string, string>, leaves: Leaves): readonly UnknownName[] => {
  const french = [...texts.keys()];
  const found = new Map<string, YamlPath>();
  for (const [key, { path }] of leaves) {
    if (texts.has(key)) continue;
    const unknown = unknownIn(path, french);
    found.set(unknown.join('.'), unknown);
  }
  return [...found.values()].map((path) => {
    const parent = path.slice(0, -1).join('.');
    const free = childrenOf(french, parent).filter((name) => {
      const whole = parent === '' ? name : `${parent}.${name}`;
      return ![...leaves.keys()].some((key) => startsWith(key, whole));
    });
    return { path, meant: typeof path.at(-1) === 'number' ? undefined : nearest(String(path.at(-1)), free) };
  });
};
