import { isNode } from 'yaml';
import type { YamlFile } from '#content/yaml-file.ts';
import type { YamlPath } from '#content/yaml-path.ts';

export type PartKind = 'title' | 'summary' | 'start' | 'facts' | 'fields' | 'steps';

/** A part of a procedure's file, or of a translation of it, and the lines that it takes. */
export interface FilePart {
  readonly kind: PartKind;
  /** Of a fact, a field or a step; else empty. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

type Place = Pick<FilePart, 'kind' | 'id'> & { readonly path: YamlPath };

const whole: readonly PartKind[] = ['title', 'summary', 'start'];
const grouped: readonly PartKind[] = ['facts', 'fields', 'steps'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A procedure lists its steps, each with its id; a translation has them by id, as it has the rest. */
const placesIn = (kind: PartKind, source: unknown): readonly Place[] =>
  Array.isArray(source)
    ? source.map((item: unknown, at) => ({
        kind,
        id: isRecord(item) ? String(item['id']) : '',
        path: [kind, at],
      }))
    : Object.keys(isRecord(source) ? source : {}).map((id) => ({ kind, id, path: [kind, id] }));

const rangeOf = (yaml: YamlFile, path: YamlPath): readonly [from: number, to: number] | null => {
  const value = yaml.nodeAt(path)?.range;
  const key = yaml.pairAt(path)?.pair.key;
  const named = isNode(key) ? key.range : null;
  const range = named ?? value;
  // A block ends after its last line break, on a line that is not its own.
  return range ? [range[0], (value ?? range)[1] - 1] : null;
};

/** The parts of a file in the order of its lines; null when it can't be read as YAML. */
export const filePartsOf = (yaml: YamlFile, text: string): readonly FilePart[] | null => {
  const source = yaml.value;
  if (!isRecord(source)) return null;
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  return [
    ...whole.filter((kind) => kind in source).map((kind): Place => ({ kind, id: '', path: [kind] })),
    ...grouped.flatMap((kind) => placesIn(kind, source[kind])),
  ]
    .flatMap(({ kind, id, path }) => {
      const range = rangeOf(yaml, path);
      return range ? [{ kind, id, from: lineAt(range[0]), to: lineAt(range[1]) }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
};

/** The part that a line belongs to; null between two. */
export const partAt = (parts: readonly FilePart[], line: number): FilePart | null =>
  parts.find(({ from, to }) => from <= line && line <= to) ?? null;
