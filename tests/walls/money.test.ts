import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTest, parseSource, projectRoot, readSources } from './source-file.ts';

/**
 * Money is whole cents (core/payment/cents.ts). Text becomes cents digit by digit and never through a fraction; only who
 * writes an amount for people to read may divide.
 */
const fractions: readonly (readonly [what: string, shape: RegExp])[] = [
  ['reads a text as a fraction', /\bparseFloat\b/],
  ['rounds to decimals', /\.toFixed\(/],
  ['divides by a hundred', /(?<![./'"`])\/=? ?100(?:\.0)?\b(?![_\d])/],
  ['multiplies by a hundred', /\*=? ?100(?:\.0)?\b(?![_\d])/],
  ['holds an amount with decimals', /\b(?:cents|amount|montant|euros)\b[^;\n]{0,20}[=(:] ?\d+\.\d+\b/i],
];

/** Write an amount for people; or count something else. */
const excused: Readonly<Record<string, string>> = {
  'src/i18n/format.ts': 'writes amounts in each language',
  'src/core/calendar/holidays.ts': 'reckons Easter',
  'src/core/directory/distance.ts': 'counts metres',
  'src/main/build/build.mjs': 'counts seconds',
  'src/main/start/test.mjs': 'counts seconds',
};

const floatColumn = /\b(?:real|float\d?|double precision|numeric|decimal|money)\b/i;

/** A field that a card could be typed into, under any of the names that browsers and people give it. */
const cardField =
  /\bcc-(?:number|csc|exp|name|type|given|family)|\bcard-?(?:number|holder|expiry|cvc)|\bcvv\b|\bcvc\b|num[eé]ro de (?:la |votre )?carte/i;

interface Read {
  readonly path: string;
  readonly code: string;
}

const faultsIn = ({ path, code }: Read): readonly string[] => [
  ...(path in excused
    ? []
    : fractions.filter(([, shape]) => shape.test(code)).map(([what]) => `${path} ${what}`)),
  ...(cardField.test(code) ? [`${path} has a field for a card`] : []),
];

const columnFaults = (path: string, text: string): readonly string[] =>
  text
    .replace(/--.*$/gm, '')
    .split('\n')
    .filter((line) => floatColumn.test(line) && !line.includes('px_per_mm'))
    .map((line) => `${path}: ${line.trim()}`);

const migrations = 'src/server/adapters/postgres/migrations';
const sqlFiles = readdirSync(join(projectRoot, migrations)).filter((name) => name.endsWith('.sql'));
const sources = readSources('src').filter(({ path }) => !isTest(path));

/** Words of the interface and of procedures, where a field's label would stand. */
const words = ['src/i18n/locales', 'kiosk-config'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|ya?ml)$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      code: readFileSync(join(projectRoot, folder, name), 'utf8'),
    })),
);

describe('money in the house', () => {
  it('was read: scripts, tables and words', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter(({ path }) => path.includes('payment')).length).toBeGreaterThan(15);
    expect(sqlFiles.length).toBeGreaterThanOrEqual(2);
    expect(words.length).toBeGreaterThan(20);
    for (const path of Object.keys(excused)) expect(sources.map((one) => one.path)).toContain(path);
  });

  it('is never a fraction, in a script or in a table', () => {
    expect(sources.flatMap(faultsIn).filter((fault) => !fault.includes('card'))).toEqual([]);
    const columns = sqlFiles.flatMap((name) =>
      columnFaults(name, readFileSync(join(projectRoot, migrations, name), 'utf8')),
    );
    expect(columns).toEqual([]);
  });

  it('comes from no card that is typed here', () => {
    expect(
      [...sources.flatMap(faultsIn), ...words.flatMap(faultsIn)].filter((fault) => fault.includes('card')),
    ).toEqual([]);
  });
});

describe('a slip that is planted', () => {
  it.each([
    ['const amount = parseFloat(text);', 'reads a text as a fraction'],
    ['const amount = Number.parseFloat(text) * 100;', 'multiplies by a hundred'],
    ['const amount = Math.round(euros * 100);', 'multiplies by a hundred'],
    ['let cents = euros; cents *= 100;', 'multiplies by a hundred'],
    ['const euros = bill.amount / 100;', 'divides by a hundred'],
    ['const euros = amount/100;', 'divides by a hundred'],
    ['const text = amount.toFixed(2);', 'rounds to decimals'],
    ['const least = { amount: 1.5 };', 'holds an amount with decimals'],
    ["const field = { autocomplete: 'cc-number' };", 'has a field for a card'],
    ["const label = 'Numéro de carte';", 'has a field for a card'],
  ])('as %s is seen', (code, what) => {
    const path = 'src/server/use-cases/slip.ts';
    expect(faultsIn(parseSource(path, code))).toContain(`${path} ${what}`);
  });

  it('in a table is seen', () => {
    for (const type of ['real', 'double precision', 'numeric(10,2)', 'money', 'float8'])
      expect(columnFaults('slip.sql', `  amount ${type} NOT NULL,`)).toHaveLength(1);
  });

  it.each([
    'const later = now + 1000;',
    'const most = cents(10_000);',
    'const share = a * 1000;',
    "import x from '../100.ts';",
  ])('is not seen in %s', (code) => {
    expect(faultsIn(parseSource('src/server/use-cases/right.ts', code))).toEqual([]);
  });
});
