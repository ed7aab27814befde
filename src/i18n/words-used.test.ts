import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { desk } from './locales/fr-desk.ts';
import { words } from './locales/fr.ts';

const rooms = ['steps', 'resident', 'desk', 'server', 'main'];
const src = join(import.meta.dirname, '..');

const sources: readonly string[] = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(src, room, file), 'utf8')),
);

const keys: readonly string[] = [
  ...new Set(
    Object.entries({ ...words, desk }).flatMap(([file, sentences]) =>
      Object.keys(sentences).map((key) => `${file}.${key.replace(/_(?:one|other)$/, '')}`),
    ),
  ),
];

const files = Object.keys({ ...words, desk }).join('|');

/** Every `'file.key'` in the code. */
const literals: ReadonlySet<string> = new Set(
  sources
    .flatMap((text) => [...text.matchAll(new RegExp(`['"\`]((?:${files})\\.[\\w.-]+)['"\`]`, 'g'))])
    .map(([, key]) => key ?? ''),
);

/** Every `file.part.${something}` in the code, as what it can become. */
const patterns: readonly RegExp[] = sources
  .flatMap((text) => [...text.matchAll(new RegExp(`\`((?:${files})\\.[^\`]*\\$\\{[^\`]*)\``, 'g'))])
  .map(([, template]) => {
    const fixed = (template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\u0000');
    return new RegExp(`^${fixed.replaceAll('.', '\\.').replaceAll('\u0000', '[\\w.-]+')}$`);
  });

it('the code was read', () => {
  expect(sources.length).toBeGreaterThan(150);
  expect(literals.size).toBeGreaterThan(150);
  expect(patterns.length).toBeGreaterThan(5);
});

it('no sentence is left that nothing says', () => {
  const unused = keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

it('nothing says a sentence that is not there', () => {
  const known = new Set(keys);
  expect([...literals].filter((key) => !known.has(key) && !/\.(?:tsx?|json|css)$/.test(key))).toEqual([]);
});
