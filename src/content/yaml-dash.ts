import { lineAbove, listsAbove, nearestTo } from './yaml-above.ts';
import type { YamlLine } from './yaml-line.ts';
import { putBlanks } from './yaml-mark.ts';

export interface Said {
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

/** What is said of a dash that is not under the others of its list; the columns count from 0. */
export const notUnder = ({ indent, dashes, key, value }: YamlLine, right: number): Said => {
  const name = `${dashes}${key === undefined ? '' : `${key}: `}${value}`.slice(0, 60);
  const group = key === undefined ? '' : ` ; les clés de ce groupe se mettent sous « ${key} »`;
  return {
    says: `le tiret de « ${name} » n’est pas sous les autres tirets de sa liste`,
    suggestion: `${putBlanks(right, 'ce tiret')} (il y en a ${indent})${group}.`,
  };
};

const columnsOf = (lines: readonly YamlLine[]): readonly number[] => lines.map(({ indent }) => indent);

/** True of a text and a group of keys; braces and brackets may stand beside both. */
const isOther = (one: YamlLine, other: YamlLine): boolean =>
  (one.key === undefined) !== (other.key === undefined) &&
  ![one, other].some(({ value }) => /^[{[]/.test(value));

/** A dash that is not under the others of its list: it is blamed, and never the key that follows it. */
export const strayDash = (lines: readonly YamlLine[], at: number): Said | null => {
  const line = lines[at];
  const above = lineAbove(lines, at);
  // The first of a list may stand where it likes.
  const isFirst = above?.value === '' && above.indent <= (line?.indent ?? 0);
  if (!line || line.dashes === '' || isFirst) return null;
  const lists = listsAbove(lines, at);
  // `- id:` belongs to a list of `- id:`, a text to a list of texts.
  const alike = lists.filter(({ key }) => key === line.key);
  const right = nearestTo(columnsOf(alike.length > 0 ? alike : lists), line.indent);
  const own = lists.find(({ indent }) => indent === line.indent);
  const isAtHome = own !== undefined && (alike.includes(own) || alike.length === 0 || !isOther(own, line));
  return right === undefined || isAtHome ? null : notUnder(line, right);
};
