import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const written = (...cells: string[]): string => csvOf([cells]).slice(1);

it('begins with the mark of UTF-8 and puts each row on a line', () => {
  expect(
    csvOf([
      ['Sujet', 'Appels'],
      ['Cantine', 12],
    ]),
  ).toBe('\uFEFFSujet;Appels\r\nCantine;12\r\n');
});

it('a cell that a spreadsheet would run is text: =, +, -, @, tab and return get an apostrophe', () => {
  expect(written('=1+1')).toBe('"\'=1+1"\r\n');
  for (const first of ['=', '+', '-', '@', '\t', '\r'])
    expect(written(`${first}HYPERLINK("x")`)).toMatch(/^"'/);
});

it('quotes, semicolons and lines stay inside their cell', () => {
  expect(written('a;b', 'c"d', 'e\nf')).toBe('"a;b";"c""d";"e\nf"\r\n');
});

it('no cell of any text begins as a formula, and none can break out of its cell', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const line = written(text).slice(0, -2);
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
      const quoted = line.startsWith('"');
      const inner = quoted ? line.slice(1, -1).replaceAll('""', '') : line;
      expect(inner).not.toContain('"');
      if (!quoted) expect(line).not.toMatch(/[;\r\n]/);
    }),
  );
});
