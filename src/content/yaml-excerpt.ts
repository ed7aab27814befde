const widest = 96;
const before = 60;

/** A line and a caret under one place of it; of a long line, what stands around that place: 100 columns with its margin. */
export const excerptAt = (line: string, column: number): string => {
  const text = line.trimEnd();
  const from = text.length <= widest || column <= before ? 0 : column - before;
  const head = from > 0 ? '…' : '';
  const rest = text.slice(from + head.length);
  const room = widest - head.length;
  const shown = rest.length <= room ? rest : `${rest.slice(0, room - 1)}…`;
  return `    ${head}${shown}\n    ${' '.repeat(column - from)}^`;
};
