import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { YamlFile } from '#content/yaml-file.ts';
import { configFolder } from './compiled.ts';

interface Spoilt {
  readonly file: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

const isItem = (line: string): boolean => /^ *- [^\s>|]/.test(line);

const indentOf = (line: string): number => line.search(/\S|$/);

/** A line that is not the first of its list: the first may stand where it likes. */
const isLater = (lines: readonly string[], at: number): boolean => {
  const indent = indentOf(lines[at] ?? '');
  const above = lines
    .slice(0, at)
    .findLast((line) => line.trim() !== '' && !/^ *#/.test(line) && indentOf(line) <= indent);
  return above !== undefined && indentOf(above) === indent && isItem(above);
};

/** The shipped content, each time with one line of a list spoilt: one of so many. */
const spoiltBy = async (
  spoil: (line: string, indent: number) => string | null,
  every: number,
): Promise<readonly Spoilt[]> => {
  const files = (await readdir(configFolder, { recursive: true })).filter((file) => file.endsWith('.yaml'));
  const texts = await Promise.all(files.map((file) => readFile(join(configFolder, file), 'utf8')));
  return texts
    .flatMap((text, nth) => {
      const lines = text.split('\n');
      return lines.flatMap((line, at): readonly Spoilt[] => {
        if (!isItem(line) || !isLater(lines, at)) return [];
        const spoilt = spoil(line, indentOf(line));
        if (spoilt === null) return [];
        const spoiltText = lines.with(at, spoilt).join('\n');
        return [{ file: files[nth] ?? '', text: spoiltText, line: at + 1, column: indentOf(line) }];
      });
    })
    .filter((_, nth) => nth % every === 0);
};

/** Of 2,800 such lines, enough to meet each shape of list; every one was tried once. */
const every = 40;

const moved = (by: number): Promise<readonly Spoilt[]> =>
  spoiltBy((line, indent) => (indent + by < 0 ? null : `${' '.repeat(indent + by)}${line.trim()}`), every);

it.each([-2, -1, 1, 2])(
  'a dash of the shipped content that moves by %d is refused where it stands',
  async (by) => {
    const all = await moved(by);
    expect(all.length).toBeGreaterThan(50);
    const missed = all.flatMap(({ file, text, line, column }) => {
      const [found] = new YamlFile(file, text).findings;
      const right = column === 0 ? 'Ne mettez aucune espace' : `Mettez ${column} espaces`;
      // Half way between two lists it may belong to either.
      const isRight = found?.line === line && (Math.abs(by) > 1 || found.suggestion.startsWith(right));
      return isRight ? [] : [`${file}:${line} ${found?.line} ${found?.says} ${found?.suggestion}`];
    });
    expect(missed).toEqual([]);
  },
);

it('a dash of the shipped content that is forgotten before a text is refused where it stood', async () => {
  const isText = /^ *- [^\s>|{[&'"]*(?: |$)/;
  const all = await spoiltBy(
    (line) => (isText.test(line) && !line.includes(': ') ? line.replace('- ', '  ') : null),
    12,
  );
  expect(all.length).toBeGreaterThan(50);
  const missed = all.flatMap(({ file, text, line }) => {
    const [found] = new YamlFile(file, text).findings;
    return found?.line === line ? [] : [`${file}:${line} ${found?.line} ${found?.says} ${found?.suggestion}`];
  });
  expect(missed).toEqual([]);
});
