import type { YamlLine } from './yaml-line.ts';

interface Said {
  readonly says: string;
  readonly suggestion: string;
}

/** `-id: papers`: to YAML that is a text, or a key that begins with a dash. */
export const tightDash = ({ text, indent }: YamlLine): (Said & { column: number }) | null => {
  const [, rest] = /^ *-([\p{L}"'«{[].*)$/u.exec(text.trimEnd()) ?? [];
  return rest === undefined
    ? null
    : { column: indent, says: 'il manque une espace après le tiret', suggestion: `Écrivez : - ${rest}` };
};

/** Where the dashes stand of the lists that are open above a line, or were a moment ago. */
const dashesAbove = (lines: readonly YamlLine[], at: number): readonly number[] => {
  const columns: number[] = [];
  let least = Infinity;
  for (const { text, indent, dashes } of lines.slice(0, at).toReversed()) {
    if (text.trim() === '' || text.trimStart().startsWith('#') || indent >= least) continue;
    if (dashes !== '') columns.push(indent);
    least = indent;
  }
  return columns;
};

const blanks = (count: number): string =>
  count === 0 ? 'aucune espace' : count === 1 ? 'une espace' : `${count} espaces`;

/** A dash that is not under the others of its list: it is blamed, and never the key that follows it. */
export const strayDash = (lines: readonly YamlLine[], at: number): Said | null => {
  const line = lines[at];
  const above = lines.slice(0, at).findLast(({ text }) => text.trim() !== '');
  // The first of a list may stand where it likes.
  const isFirst = above?.value === '' && above.indent <= (line?.indent ?? 0);
  if (!line || line.dashes === '' || isFirst) return null;
  const columns = dashesAbove(lines, at);
  const [right] = columns.toSorted((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent));
  if (right === undefined || columns.includes(line.indent)) return null;
  const name = `${line.dashes}${line.key === undefined ? '' : `${line.key}: `}${line.value}`.slice(0, 60);
  return {
    says: `le tiret de « ${name} » n’est pas sous les autres tirets de sa liste`,
    suggestion: `Mettez ${blanks(right)} avant ce tiret (il y en a ${line.indent}) ; les clés de ce groupe se mettent sous « ${line.key ?? line.value.slice(0, 20)} ».`,
  };
};
