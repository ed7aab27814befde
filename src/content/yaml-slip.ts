import type { YAMLParseError } from 'yaml';
import { strayDash, tightDash } from './yaml-dash.ts';
import { keyColumn, openBrackets, quoted, withValue, type YamlLine, yamlLine } from './yaml-line.ts';
import { closedText, quoteInFlow, unclosedAbove } from './yaml-quote.ts';

/** What keeps a text from being YAML, in words of its editor: where, what, and how the line could read instead. */
export interface Slip {
  /** The line, from 0, and the column in it, from 0. */
  readonly at: number;
  readonly column: number;
  readonly says: string;
  readonly suggestion: string;
}

type Said = Omit<Slip, 'at' | 'column'> & { readonly column?: number };

type Cause = (line: YamlLine, lines: readonly YamlLine[]) => Said | null;

const inFlow = "{ label: 'Oui, bien sûr' }, ['Payez en ligne, ou au guichet.']";

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const tab: Cause = ({ text }) =>
  /^ *\t/.test(text)
    ? {
        says: 'une tabulation sert de retrait',
        suggestion: 'Remplacez la tabulation par des espaces : autant que sur les lignes voisines.',
      }
    : null;

/** A condition that begins with `!` is a tag to YAML. */
const negation: Cause = (line) => {
  if (!line.value.startsWith('!')) return null;
  const [, inside, field = inside] = /^!\s*(?:\(\s*([A-Za-z]\w*)\s*\)|([A-Za-z]\w*))$/.exec(line.value) ?? [];
  return {
    says: 'une condition qui commence par « ! » se met entre guillemets simples',
    suggestion:
      field === undefined
        ? `Écrivez : ${withValue(line, quoted(line.value))}`
        : `Écrivez : ${withValue(line, `${field} == false`)} (pour un oui ou non), ou : ${withValue(line, `'!(${field} == "…")'`)}`,
  };
};

const openQuote: Cause = (line) => {
  const mark = line.value[0];
  if (mark !== "'" && mark !== '"') return null;
  const whole = closedText[mark].exec(line.value)?.[0];
  if (whole === undefined)
    return {
      says: 'le guillemet ouvert ici n’est pas refermé',
      suggestion: `Refermez-le à la fin du texte : ${withValue(line, quoted(line.value.slice(1)))}`,
    };
  const rest = line.value.slice(whole.length);
  if (rest === '' || /^ +#/.test(rest)) return null;
  const inner = line.value.endsWith(mark) ? line.value.slice(1, -1) : line.value;
  return {
    says: `le texte s’arrête au deuxième guillemet, après ${shortened(whole)}`,
    suggestion: `Mettez autour de tout le texte l’autre sorte de guillemets : ${withValue(line, quoted(inner))}`,
  };
};

const special: Cause = (line) => {
  const [first] = /^(?:[@`%&*|>,\]}?]|- |\{[^{}]*\} *\S|\[[^[\]]*\] *[^\s#])/.exec(line.value) ?? [];
  if (first === undefined) return null;
  return {
    says: `un texte qui commence par « ${first[0]} » se met entre guillemets`,
    suggestion: `Écrivez : ${withValue(line, quoted(line.value))}`,
  };
};

const tightColon: Cause = ({ text, dashes }) => {
  const [, key, value = ''] = /^ *(?:- +)*([A-Za-z][\w-]*):([^\s/].*)$/.exec(text) ?? [];
  if (key === undefined) return null;
  return {
    says: `il manque une espace après « ${key}: »`,
    suggestion: `Écrivez : ${dashes}${key}: ${value}`,
  };
};

const colonInside: Cause = (line) => {
  if (/^[[{'"]/.test(line.value) || !/:( |$)/.test(line.value)) return null;
  return {
    says: 'un deux-points suivi d’une espace coupe ce texte en deux',
    suggestion: `Mettez le texte entre guillemets : ${withValue(line, quoted(line.value))}`,
  };
};

const noColon: Cause = ({ key, value, dashes }, lines) => {
  const [, word, rest = ''] = /^([\p{L}\w-]+)(?: +(.*))?$/u.exec(value) ?? [];
  if (key !== undefined || word === undefined || lines.length === 0) return null;
  return {
    says: `il manque une clé et son deux-points : « ${word} »`,
    suggestion: `Écrivez la clé, un deux-points, une espace, puis le texte : ${
      rest === '' ? `${dashes}id: ${word}` : `${dashes}${word}: ${rest}`
    }`,
  };
};

const flow: Cause = ({ value }) =>
  /^[[{]/.test(value)
    ? {
        says: 'entre crochets ou accolades, un signe coupe un texte',
        suggestion: `Mettez entre guillemets chaque texte qui a une virgule, un deux-points, un # ou une apostrophe : ${inFlow}`,
      }
    : null;

/** The columns at which keys stand in the groups that are open where a line begins. */
const columnsAbove = (lines: readonly YamlLine[], at: number): readonly number[] => {
  const columns: number[] = [];
  let least = Infinity;
  for (const line of lines.slice(0, at).reverse()) {
    if (line.text.trim() === '' || line.text.trimStart().startsWith('#') || line.indent >= least) continue;
    if (line.key !== undefined) columns.push(keyColumn(line));
    if (line.dashes !== '') columns.push(line.indent);
    least = line.indent;
  }
  return columns;
};

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

const causes: readonly Cause[] = [
  tab,
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

/** Reading stops at a blank before a dash, at it, or at what follows it. */
const dashNear = (lines: readonly YamlLine[], at: number): Slip | null => {
  const next = lines.findIndex(({ text }, nth) => nth >= at && text.trim() !== '');
  const tight = inLine(lines, next, [tightDash]) ?? inLine(lines, at - 1, [tightDash]);
  if (tight) return tight;
  const said = strayDash(lines, next);
  return said && { at: next, column: lines[next]?.indent ?? 0, ...said };
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
  if (error.code === 'DUPLICATE_KEY' && at) return { ...here, ...duplicate(at) };
  const open = unclosedAbove(lines, line);
  return (
    (open === null ? null : inLine(lines, open, [openQuote, quoteInFlow])) ??
    inLine(lines, line, causes) ??
    dashNear(lines, line) ??
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
