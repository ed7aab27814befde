import { dashesAbove, lineAbove, listsAbove, nearestTo } from './yaml-above.ts';
import type { Said } from './yaml-dash.ts';
import { keyColumn, type YamlLine } from './yaml-line.ts';
import { dashed, dashInstead, foreignMark, listUnder, saysOfMark } from './yaml-mark.ts';

/** `next: Un`, and a dash under it: a list begins on a line of its own. */
export const lateDash = (lines: readonly YamlLine[], at: number): Said | null => {
  const [line, above] = [lines[at], lineAbove(lines, at)];
  const isText = line?.dashes !== '' && line?.key === undefined && !/^['"[{>|]/.test(above?.value ?? '');
  if (!line || above?.key === undefined || above.value === '' || !isText) return null;
  return line.indent === keyColumn(above)
    ? { says: 'une liste commence à la ligne, sous sa clé', suggestion: listUnder(above.key) }
    : null;
};

/** `• Un` where a dash is wanted. */
export const foreignDash = (lines: readonly YamlLine[], at: number): Said | null => {
  const line = lines[at];
  const mark = foreignMark(line?.value ?? '');
  // After a dash, the star alone is more to YAML than a text.
  if (!line || !mark || line.key !== undefined || (line.dashes !== '' && mark.mark !== '*')) return null;
  const right = line.dashes === '' ? nearestTo(dashesAbove(lines, at), line.indent) : undefined;
  const own = line.indent === 0 && lineAbove(lines, at)?.value === '' ? 2 : line.indent;
  const isFirst = lineAbove(lines, at)?.value === '';
  return { says: saysOfMark(mark), suggestion: dashInstead(mark, isFirst ? own : (right ?? own)) };
};

/** A text in a list of texts, without a dash: under the dashes, or after a text whose quotes are closed. */
export const lostDash = (lines: readonly YamlLine[], at: number): Said | null => {
  const line = lines[at];
  const list = listsAbove(lines, at).find(({ indent }) => indent <= (line?.indent ?? 0));
  if (!line || line.key !== undefined || line.dashes !== '' || !/^[\p{L}«"'{]/u.test(line.value)) return null;
  const isQuoted = list !== undefined && /^["']/.test(list.value);
  if (!list || list.key !== undefined || (line.indent !== list.indent && !isQuoted)) return null;
  const same = isQuoted
    ? 'écrivez-la à sa suite, avant le guillemet'
    : `${list.indent + 2} espaces, et pas de tiret`;
  return {
    says: 'il manque un tiret au début de cette ligne',
    suggestion: `Écrivez : ${dashed(list.indent, line.value)}. Si elle continue le texte d’avant : ${same}.`,
  };
};
