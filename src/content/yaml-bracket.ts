import { isRead } from './yaml-above.ts';
import { openBrackets, withValue, type YamlLine } from './yaml-line.ts';
import { inBrackets } from './yaml-mark.ts';

const most = 20;

/** The lines of brackets that hold a line, from the one that opens them to the one that closes them; none where they are
 * never closed, or hold groups of keys. */
const bracketsAround = (lines: readonly YamlLine[], at: number): readonly YamlLine[] => {
  for (let from = at; from >= Math.max(0, at - most); from -= 1) {
    const first = lines[from];
    if (!first || openBrackets(first.text) <= 0) continue;
    if (!first.value.startsWith('[')) return [];
    const rest = lines.slice(from + 1, from + 1 + most).filter(isRead);
    const last = rest.findIndex(({ text }) => openBrackets(text) < 0);
    const group = rest.findIndex(({ key, dashes }) => key !== undefined && dashes === '');
    const isClosed = last >= 0 && (group < 0 || last < group);
    return isClosed ? [first, ...rest.slice(0, last + 1)] : [];
  }
  return [];
};

const bare = (text: string): string => text.replace(/ #.*$/, '').replace(/,\s*$/, '').trim();

/** All on one line, as it could stand; null where a text would need quotes, or the line would be long. */
const onOneLine = (all: readonly YamlLine[]): string | null => {
  const [first] = all;
  const texts = all.map(({ value }) => bare(value)).filter((text) => text !== '');
  const whole = texts.join(', ').replace('[, ', '[').replace(', ]', ']');
  const unquoted = whole.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '');
  return !first || whole.length > 100 || /['":#{}]/.test(unquoted) ? null : withValue(first, whole);
};

/** `[Un,` and `  - Deux]` under it: between brackets a comma does what a dash does elsewhere. */
export const bracketDash = (
  lines: readonly YamlLine[],
  at: number,
): {
  readonly at: number;
  readonly column: number;
  readonly says: string;
  readonly suggestion: string;
} | null => {
  const line = lines[at];
  if (!line || line.dashes === '') return null;
  const all = bracketsAround(lines, at);
  if (all.length === 0) return null;
  const written = onOneLine(all);
  return {
    at,
    column: line.indent,
    says: 'entre crochets, une ligne ne commence pas par un tiret',
    suggestion: written === null ? inBrackets : `Écrivez : ${written}`,
  };
};
