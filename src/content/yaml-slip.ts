import type { YAMLParseError } from 'yaml';
import { columnsAbove, isRead } from './yaml-above.ts';
import { hardBlank, tab } from './yaml-blank.ts';
import { bracketDash } from './yaml-bracket.ts';
import {
  type Cause,
  colonInside,
  flow,
  inFlow,
  negation,
  noColon,
  openQuote,
  special,
  tightColon,
} from './yaml-cause.ts';
import { holdsText } from './list-keys.ts';
import { strayDash, tightDash } from './yaml-dash.ts';
import { foreignDash, lateDash, lostDash } from './yaml-list.ts';
import { keyColumn, openBrackets, quoted, withValue, type YamlLine, yamlLine } from './yaml-line.ts';
import { dashed, shortened } from './yaml-mark.ts';
import { quoteInFlow, unclosedAbove } from './yaml-quote.ts';

/** What keeps a text from being YAML, in words of its editor: where, what, and how the line could read instead. */
export interface Slip {
  /** The line, from 0, and the column in it, from 0. */
  readonly at: number;
  readonly column: number;
  readonly says: string;
  readonly suggestion: string;
}

const misaligned = (lines: readonly YamlLine[], at: number): Slip | null => {
  const line = lines[at];
  if (!line || line.text.trim() === '') return null;
  const columns = columnsAbove(lines, at);
  if (columns.length === 0 || columns.includes(line.indent)) {
    // It stands where a list of the step does, and is no item of it.
    if (line.dashes !== '' || columns.length === 0) return null;
  }
  const above = lines[at - 1];
  const right = columns
    .filter((column) => column !== line.indent)
    .toSorted((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))[0];
  if (right === undefined || !above) return null;
  const name = line.key ?? line.value;
  return {
    at,
    column: line.indent,
    says: `le retrait de « ${shortened(name)} » n’est pas celui des lignes voisines`,
    suggestion: `Mettez ${right === 0 ? 'cette ligne tout à gauche, sans espace' : `${right} espaces`} avant « ${shortened(name)} » (il y en a ${line.indent}) : les clés d’un même groupe commencent l’une sous l’autre.`,
  };
};

/** The line whose bracket is still open where reading stopped. */
const openBracket = (lines: readonly YamlLine[], at: number): Slip | null => {
  let open = 0;
  for (let back = at; back >= Math.max(0, at - 20); back -= 1) {
    const line = lines[back];
    if (!line) continue;
    const own = openBrackets(line.text);
    open += back === at && line.key !== undefined && own <= 0 ? 0 : own;
    if (open <= 0 || own <= 0) continue;
    const mark = line.value.startsWith('{') || !/\[/.test(line.value) ? '{' : '[';
    const end = mark === '{' ? ' }' : ']';
    return {
      at: back,
      column: Math.max(line.text.indexOf(mark), 0),
      says: `le signe « ${mark} » n’est pas refermé par « ${end.trim()} »`,
      suggestion: / #/.test(line.value)
        ? `Après une espace, « # » commence une remarque, que personne ne lit : mettez le texte entre guillemets : ${inFlow}`
        : `Refermez-le : ${withValue(line, `${line.value}${end}`)}`,
    };
  }
  return null;
};

const lost: Cause = ({ at }, lines) => lostDash(lines, at);

const foreign: Cause = ({ at }, lines) => foreignDash(lines, at);

const causes: readonly Cause[] = [
  tab,
  hardBlank,
  foreign,
  negation,
  tightDash,
  openQuote,
  quoteInFlow,
  special,
  tightColon,
  colonInside,
];

const inLine = (lines: readonly YamlLine[], at: number, all: readonly Cause[]): Slip | null => {
  const line = lines[at];
  if (!line) return null;
  const found = all.reduce<ReturnType<Cause>>((before, cause) => before ?? cause(line, lines), null);
  if (!found) return null;
  const column = line.value === '' ? line.indent : line.text.indexOf(line.value);
  return { at, column: Math.max(column, 0), ...found };
};

const nextRead = (lines: readonly YamlLine[], at: number): number =>
  lines.findIndex((line, nth) => nth >= at && isRead(line));

/** Reading stops at a blank before a dash, at it, or at what follows it. */
const dashNear = (lines: readonly YamlLine[], at: number): Slip | null => {
  const next = nextRead(lines, at);
  const tight = inLine(lines, next, [tightDash]) ?? inLine(lines, at - 1, [tightDash]);
  if (tight) return tight;
  const said = lateDash(lines, next) ?? strayDash(lines, next);
  return said && { at: next, column: lines[next]?.indent ?? 0, ...said };
};

/** `deux: trois` under `- Un`: a line that goes on with a text cannot be cut by a colon. */
const cutBelow = (line: YamlLine, lines: readonly YamlLine[], list: number): Slip => {
  const holder = lines
    .slice(0, line.at)
    .findLast(({ key, indent, value }) => key !== undefined && value === '' && indent <= list);
  const asKey =
    line.key === undefined || !holder
      ? ''
      : ` Pour une clé : ${keyColumn(holder) === 0 ? 'aucune espace' : `${keyColumn(holder)} espaces`} avant « ${line.key} ».`;
  return {
    at: line.at,
    column: line.indent,
    says: 'cette ligne continue le texte d’avant, et son deux-points la coupe',
    suggestion: `Pour une autre ligne de la liste : ${dashed(list, line.text.trim())}. Pour le même texte : écrivez tout sur une ligne, entre guillemets.${asKey}`,
  };
};

/** `summary: avant le` and `  31. Comprendre : tout` under it: no list may stand there. */
const cutInText = (line: YamlLine, next: YamlLine): Slip => ({
  at: next.at,
  column: next.indent,
  says: 'cette ligne continue le texte d’avant, et son deux-points la coupe',
  suggestion: `Écrivez tout sur une ligne, entre guillemets : ${withValue(line, quoted(`${line.value} ${next.text.trim()}`))}`,
});

/** What stands deeper than a text, under it: the first line of it that was not meant to go on with that text. */
const belowText = (lines: readonly YamlLine[], at: number): Slip | null => {
  const line = lines[at];
  if (!line || line.value === '' || /^['"[{>|]/.test(line.value)) return null;
  const least = (line.key === undefined ? line.indent : keyColumn(line)) + 1;
  for (const next of lines.slice(at + 1)) {
    if (!isRead(next)) continue;
    if (next.indent < least) return null;
    if (line.key !== undefined && holdsText(line.key) && next.key === undefined && next.dashes === '') {
      if (/:( |$)/.test(next.text)) return cutInText(line, next);
      continue;
    }
    const said = dashNear(lines, next.at) ?? inLine(lines, next.at, [foreign]);
    if (said?.at === next.at) return said;
    if (!/:( |$)/.test(next.text)) continue;
    return line.dashes !== '' && line.key === undefined ? cutBelow(next, lines, line.indent) : null;
  }
  return null;
};

const duplicate = ({ key }: YamlLine): Omit<Slip, 'at' | 'column'> => ({
  says: `la clé « ${key ?? ''} » est écrite deux fois au même endroit`,
  suggestion: 'Gardez une seule des deux lignes.',
});

const unknown: Omit<Slip, 'at' | 'column'> = {
  says: 'cette ligne, ou celle d’avant, ne se lit pas',
  suggestion:
    "Vérifiez les retraits, et mettez entre guillemets tout texte qui a un deux-points ou un signe spécial : title: 'Payer : comment faire ?'",
};

/** The keys of a group whose dash strayed into another list come to stand beside their own, a second time. */
const strayGroup = (lines: readonly YamlLine[], at: number): Slip | null => {
  const group = lines.slice(0, at).findLastIndex(({ dashes }) => dashes !== '');
  const said = strayDash(lines, group);
  return said && { at: group, column: lines[group]?.indent ?? 0, ...said };
};

/** What went wrong where reading stopped: on that line, on the one that it goes with, or in its indent. */
export const slipAt = (
  text: string,
  error: Pick<YAMLParseError, 'code'>,
  line: number,
  column: number,
): Slip => {
  const lines = text.split('\n').map(yamlLine);
  const here = { at: line, column };
  const at = lines[line];
  if (error.code === 'DUPLICATE_KEY' && at) return strayGroup(lines, line) ?? { ...here, ...duplicate(at) };
  const open = unclosedAbove(lines, line);
  return (
    (open === null ? null : inLine(lines, open, [openQuote, quoteInFlow])) ??
    bracketDash(lines, nextRead(lines, line)) ??
    inLine(lines, line, causes) ??
    dashNear(lines, line) ??
    inLine(lines, nextRead(lines, line), [hardBlank, foreign]) ??
    (error.code.endsWith('_IMPLICIT_KEY') ? belowText(lines, line) : null) ??
    inLine(lines, line, [lost]) ??
    openBracket(lines, line) ??
    (error.code === 'BLOCK_AS_IMPLICIT_KEY' ? misaligned(lines, line + 1) : null) ??
    (error.code === 'BAD_INDENT' || error.code === 'UNEXPECTED_TOKEN' ? misaligned(lines, line) : null) ??
    inLine(lines, line, [flow, noColon]) ??
    inLine(lines, line - 1, causes) ??
    misaligned(lines, line) ??
    misaligned(lines, line + 1) ?? { ...here, ...unknown }
  );
};

/** A name for what YAML calls an anchor or an alias, which no editor of this folder means. */
export const slipOfAnchor = (text: string, line: number, column: number): Slip | null => {
  const lines = text.split('\n').map(yamlLine);
  const found = inLine(lines, line, [special]);
  return found && { ...found, column };
};
