/** One line of a YAML file, taken apart: `    - label: Oui` has an indent, a dash, a key and a value. */
export interface YamlLine {
  /** From 0. */
  readonly at: number;
  readonly text: string;
  readonly indent: number;
  readonly dashes: string;
  readonly key: string | undefined;
  readonly value: string;
}

const anatomy = /^( *)((?:- +)*)(?:([\w-]+):(?= |$) *)?(.*)$/;

export const yamlLine = (text: string, at: number): YamlLine => {
  const [, blanks = '', dashes = '', key, value = ''] = anatomy.exec(text.trimEnd()) ?? [];
  return { at, text, indent: blanks.length, dashes, key, value: value.trim() };
};

/** Where the keys of this line's group begin: after its dashes. */
export const keyColumn = ({ indent, dashes }: YamlLine): number => indent + dashes.length;

/** A text between the sort of quotes that it does not hold itself. */
export const quoted = (text: string): string => {
  if (!text.includes("'")) return `'${text}'`;
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
};

/** The line with another value, as it could stand there: `- label: 'Oui : bien sûr'`. */
export const withValue = ({ dashes, key }: YamlLine, value: string): string =>
  `${dashes}${key === undefined ? '' : `${key}: `}${value}`;

/** What is left of brackets and braces once quoted texts and comments are gone; above 0, one stays open. */
export const openBrackets = (line: string): number => {
  const bare = line.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '').replace(/(^| )#.*$/, '');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
};
