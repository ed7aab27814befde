import { quoted, withValue, type YamlLine } from './yaml-line.ts';

export const closedText = { "'": /^'(?:[^']|'')*'/, '"': /^"(?:[^"\\]|\\.)*"/ } as const;

type Mark = keyof typeof closedText;

/** A quoted text that goes wrong between brackets or braces: never closed, or closed by an apostrophe of its own. */
interface Broken {
  readonly from: number;
  /** Its first letter after what looks like its end; null when nothing closes it. */
  readonly cutAt: number | null;
}

const isMark = (sign: string | undefined): sign is Mark => sign === "'" || sign === '"';

const brokenIn = (value: string): Broken | null => {
  let begins = false;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at];
    if (begins && isMark(sign)) {
      const whole = closedText[sign].exec(value.slice(at))?.[0];
      if (whole === undefined) return { from: at, cutAt: null };
      const rest = value.slice(at + whole.length);
      if (!/^\s*(?:[,\]}:]|$)/.test(rest)) return { from: at, cutAt: at + whole.length };
      at += whole.length - 1;
      begins = false;
    } else if (sign === '#' && value[at - 1] === ' ') return null;
    else if (sign === ',' || sign === '[' || sign === '{' || (sign === ':' && value[at + 1] === ' '))
      begins = true;
    else if (sign !== ' ') begins = false;
  }
  return null;
};

/** Where a text ends that was cut: at its mark before a comma or a bracket; else before the brackets that end the line. */
const endOf = (value: string, { from, cutAt }: Broken): number => {
  const mark = value[from] ?? '';
  const closing = cutAt === null ? null : new RegExp(`${mark}(?=\\s*(?:[,\\]}]|$))`).exec(value.slice(cutAt));
  if (cutAt !== null && closing) return cutAt + closing.index + 1;
  return value.length - (/\s*[\]}]*\s*$/.exec(value)?.[0].length ?? 0);
};

const mended = (value: string, broken: Broken): string => {
  const end = endOf(value, broken);
  const text = value.slice(broken.from + 1, end);
  const inner = broken.cutAt !== null && text.endsWith(value[broken.from] ?? '') ? text.slice(0, -1) : text;
  const next = value.slice(0, broken.from) + quoted(inner) + value.slice(end);
  return brokenIn(next) ? mended(next, brokenIn(next) ?? broken) : next;
};

/** `['Recommencez l'achat ici.']`, `{ label: "J'habite ici }`: the line as it could stand. */
export const quoteInFlow = (line: YamlLine): { column: number; says: string; suggestion: string } | null => {
  const broken = /^[[{]/.test(line.value) ? brokenIn(line.value) : null;
  if (!broken) return null;
  const suggestion = `Écrivez : ${withValue(line, mended(line.value, broken))}`;
  const column = line.text.indexOf(line.value) + broken.from;
  if (broken.cutAt === null) return { column, says: 'le guillemet ouvert ici n’est pas refermé', suggestion };
  const whole = line.value.slice(broken.from, broken.cutAt);
  return { column, says: `le texte s’arrête au deuxième guillemet, après ${whole}`, suggestion };
};

const beginsAnother = ({ text }: YamlLine): boolean => /^ *(?:- |[A-Za-z][\w-]*:(?: |$))/.test(text);

const isUnclosed = (line: YamlLine): boolean => {
  const { value } = line;
  if (/^[[{]/.test(value)) return brokenIn(value)?.cutAt === null;
  const [mark] = value;
  return isMark(mark) && !closedText[mark].test(value);
};

/**
 * The first line, up to one, that opens a quote which the next line does not go on with: what is read after it is all
 * taken for its text, and reading stops far below, at the next quote or at the end.
 */
export const unclosedAbove = (lines: readonly YamlLine[], at: number): number | null => {
  const found = lines.slice(0, at + 1).findIndex((line, nth) => {
    const next = lines.slice(nth + 1).find(({ text }) => text.trim() !== '');
    return isUnclosed(line) && (!next || beginsAnother(next));
  });
  return found < 0 ? null : found;
};
