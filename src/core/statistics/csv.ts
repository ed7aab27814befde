/**
 * A cell as a spreadsheet reads it. One that begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be run as a
 * formula (OWASP, CSV injection), so an apostrophe goes before it; quotes are doubled inside quotes.
 */
const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$|^'/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const byteOrderMark = '\uFEFF';

/** A table as a file: semicolons and the mark of UTF-8, which is what French spreadsheets open without asking. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map((cell) => cellOf(String(cell))).join(';')}\r\n`).join('');
