import { keyColumn, type YamlLine } from './yaml-line.ts';

export const isRead = ({ text }: YamlLine): boolean =>
  text.trim() !== '' && !text.trimStart().startsWith('#');

/** The nearest line of each list that is open above a line, or was a moment ago. */
export const listsAbove = (lines: readonly YamlLine[], at: number): readonly YamlLine[] => {
  const found: YamlLine[] = [];
  let least = Infinity;
  for (const line of lines.slice(0, at).toReversed()) {
    if (!isRead(line) || line.indent >= least) continue;
    if (line.dashes !== '') found.push(line);
    least = line.indent;
  }
  return found;
};

/** Where the dashes of those lists stand. */
export const dashesAbove = (lines: readonly YamlLine[], at: number): readonly number[] =>
  listsAbove(lines, at).map(({ indent }) => indent);

export const nearestTo = (columns: readonly number[], to: number): number | undefined =>
  columns.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0];

export const lineAbove = (lines: readonly YamlLine[], at: number): YamlLine | undefined =>
  lines.slice(0, at).findLast(isRead);

/** The columns at which keys stand in the groups that are open where a line begins. */
export const columnsAbove = (lines: readonly YamlLine[], at: number): readonly number[] => {
  const columns: number[] = [];
  let least = Infinity;
  for (const line of lines.slice(0, at).reverse()) {
    if (!isRead(line) || line.indent >= least) continue;
    if (line.key !== undefined) columns.push(keyColumn(line));
    if (line.dashes !== '') columns.push(line.indent);
    least = line.indent;
  }
  return columns;
};
