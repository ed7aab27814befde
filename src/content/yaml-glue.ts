import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Scalar,
  visit,
  type YAMLSeq,
} from 'yaml';
import { notUnder } from './yaml-dash.ts';
import { type Home, markIn, saysOfGlue, sentence } from './yaml-glue-words.ts';
import { type YamlLine, yamlLine } from './yaml-line.ts';

/** A line that YAML reads without a fault, and otherwise than it was meant. From 0. */
export interface Glue {
  readonly at: number;
  readonly column: number;
  readonly says: string;
  readonly suggestion: string;
}

interface Source {
  readonly lines: readonly YamlLine[];
  readonly places: LineCounter;
}

const placeOf = ({ places }: Source, offset: number): { readonly at: number; readonly column: number } => {
  const { line, col } = places.linePos(offset);
  return { at: Math.max(line, 1) - 1, column: Math.max(col, 1) - 1 };
};

const homeOf = (source: Source, above: unknown, begins: { at: number; column: number }): Home | null => {
  if (isSeq(above))
    return above.flow
      ? { kind: 'brackets' }
      : { kind: 'list', column: placeOf(source, above.range?.[0] ?? 0).column };
  // A condition may well subtract.
  if (!isPair(above) || !isScalar(above.key) || above.key.value === 'when') return null;
  const isUnder = placeOf(source, above.key.range?.[0] ?? 0).at < begins.at;
  return { kind: 'key', name: String(above.key.value), column: isUnder ? begins.column : null };
};

/** What a text that goes on over several lines has glued to it. */
const gluedIn = (source: Source, node: Scalar, above: unknown): readonly Glue[] => {
  const [from, to] = node.range ?? [0, 0];
  const [begins, ends] = [placeOf(source, from), placeOf(source, Math.max(to - 1, from))];
  const home = homeOf(source, above, begins);
  if (node.type !== 'PLAIN' || begins.at === ends.at || !home) return [];
  const first = source.lines[begins.at]?.text.slice(begins.column).trim() ?? '';
  const rest = source.lines.slice(begins.at + 1, ends.at + 1).filter(({ text }) => text.trim() !== '');
  const found = rest.flatMap((line): readonly Glue[] => {
    const said = saysOfGlue(line, first, home);
    return said ? [{ at: line.at, column: line.text.search(/\S/), ...said }] : [];
  });
  const ofFirst = found.length > 0 ? markIn(first, home) : null;
  return [...(ofFirst ? [{ ...begins, ...ofFirst }] : []), ...found];
};

const deepestList = (node: unknown): YAMLSeq | null => {
  if (isMap(node)) return deepestList(node.items.at(-1)?.value);
  if (!isSeq(node) || node.flow) return null;
  return deepestList(node.items.at(-1)) ?? node;
};

/** A text among groups, after a group that ends with a list of texts: it fell out of that list. */
const fallenFrom = (source: Source, list: YAMLSeq): readonly Glue[] =>
  list.items.flatMap((item, nth): readonly Glue[] => {
    if (list.flow || !isScalar(item) || typeof item.value !== 'string') return [];
    const inner = deepestList(list.items.slice(0, nth).findLast(isMap));
    const place = placeOf(source, item.range?.[0] ?? 0);
    const line = source.lines[place.at];
    if (!inner || !isScalar(inner.items.at(-1)) || !line) return [];
    const { says, suggestion } = notUnder(line, placeOf(source, inner.range?.[0] ?? 0).column);
    return [{ at: place.at, column: line.indent, says: sentence(says), suggestion }];
  });

/** Each line of a file that is right to YAML, and glued to its neighbours or dropped out of its list. */
export const gluedLines = (doc: Document.Parsed, text: string, places: LineCounter): readonly Glue[] => {
  const source = { lines: text.split('\n').map(yamlLine), places };
  const found: Glue[] = [];
  visit(doc, {
    Scalar: (key, node, path) => {
      if (key !== 'key') found.push(...gluedIn(source, node, path.at(-1)));
    },
    Seq: (_key, list) => {
      found.push(...fallenFrom(source, list));
    },
  });
  return found;
};
