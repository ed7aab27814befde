import { describe, expect, it } from 'vitest';
import { house } from './house.ts';
import { parseSource, readSources } from './source-file.ts';
import { wallFaults } from './wall-faults.ts';

const sources = readSources('src');
const tests = readSources('tests');

describe('the house as it stands', () => {
  it('was read: every room has files, and there are many', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(tests.length).toBeGreaterThan(5);
    const rooms = new Set(sources.map(({ path }) => path.split('/')[1]));
    expect(Object.keys(house).filter((room) => !rooms.has(room))).toEqual([]);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
  });

  it('has all its walls: rooms rest on what the table says, adapters stay hidden, no ring, no barrel', () => {
    expect(wallFaults([...sources, ...tests])).toEqual([]);
  });
});

const planted = (files: Readonly<Record<string, string>>) =>
  wallFaults(Object.entries(files).map(([path, text]) => parseSource(path, text)));

describe('a fault planted in the house is seen', () => {
  it.each<[string, string, string, string]>([
    [
      'a room that it does not rest on',
      'src/resident/a.ts',
      "import { x } from '#desk/x.ts';",
      'resident does not rest on desk',
    ],
    [
      'the desk and the resident',
      'src/desk/a.ts',
      "import { x } from '#resident/x.ts';",
      'desk does not rest on resident',
    ],
    [
      'a browser and the server',
      'src/client/a.ts',
      "import { x } from '#server/x.ts';",
      'client does not rest on server',
    ],
    [
      'types of another room',
      'src/core/a.ts',
      "import type { X } from '#contract/x.ts';",
      'core does not rest on contract',
    ],
    [
      'content outside server and main',
      'src/steps/a.ts',
      "import { x } from '#content/x.ts';",
      'steps does not rest on content',
    ],
    [
      'a relative way into another room',
      'src/server/a.ts',
      "import { x } from '../core/x.ts';",
      'climbs into the room core',
    ],
    ['a package in core', 'src/core/a.ts', "import * as v from 'valibot';", 'imports the package valibot'],
    ['Node in core', 'src/core/a.ts', "import { x } from 'node:fs';", 'imports the package node:fs'],
    [
      'a package that the room has no use for',
      'src/ui/a.tsx',
      "import { x } from 'idb';",
      'imports the package idb',
    ],
    [
      'a late import',
      'src/resident/a.ts',
      "export const f = () => import('#server/x.ts');",
      'does not rest on server',
    ],
    [
      'a re-export',
      'src/core/a.ts',
      "export { x } from '#ui/x.ts'; export const y = 1;",
      'core does not rest on ui',
    ],
    [
      'an adapter in a room',
      'src/server/use-cases/a.ts',
      "import { x } from '../adapters/x.ts';",
      'imports the adapter',
    ],
    [
      'tests in the product',
      'src/server/a.ts',
      "import { x } from '../../tests/support/x.ts';",
      'outside src',
    ],
    ['a default export', 'src/ui/a.ts', 'export default 1;', 'has a default export'],
    ['a barrel', 'src/ui/a.ts', "export * from './b.ts';", 'is a barrel'],
    ['an index file', 'src/ui/index.ts', 'export const a = 1;', 'is a barrel'],
    ['raw HTML', 'src/ui/a.ts', "document.body.innerHTML = '';", 'writes raw HTML'],
    [
      'raw HTML in JSX',
      'src/ui/a.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: 1 }} />;',
      'raw HTML',
    ],
    ['the clock in core', 'src/core/a.ts', 'export const a = () => Date.now();', 'the time or for chance'],
    ['today in core', 'src/core/a.ts', 'export const a = () => new Date();', 'the time or for chance'],
    ['chance in core', 'src/core/a.ts', 'export const a = () => Math.random();', 'the time or for chance'],
    ['a file in no room', 'src/helpers/a.ts', 'export const a = 1;', 'stands in no room'],
  ])('%s', (_, path, text, fault) => {
    expect(planted({ [path]: text }).join('\n')).toContain(fault);
  });

  it('a ring of imports, however long', () => {
    const ring = {
      'src/core/a.ts': "import './b.ts';",
      'src/core/b.ts': "import './deep/c.ts';",
      'src/core/deep/c.ts': "import '../a.ts';",
    };
    expect(planted(ring)).toEqual([
      'a ring of imports: src/core/a.ts → src/core/b.ts → src/core/deep/c.ts → src/core/a.ts',
    ]);
  });
});

describe('what the walls allow is not called a fault', () => {
  it.each<[string, string, string]>([
    [
      'a comment that names the clock',
      'src/core/a.ts',
      '// never Date.now() or innerHTML\nexport const a = 1;',
    ],
    ['a date made of a value', 'src/core/a.ts', 'export const a = (n: number) => new Date(n);'],
    [
      'a composition root that imports adapters',
      'src/main/server/a.ts',
      "import { x } from '#server/adapters/x.ts';",
    ],
    ['an adapter that imports its neighbour', 'src/server/adapters/a.ts', "import { x } from './b.ts';"],
    ['a test that imports an adapter', 'src/server/a.test.ts', "import { x } from './adapters/b.ts';"],
    ['one name passed on beside its own', 'src/ui/a.ts', "export { x } from './b.ts'; export const y = 1;"],
  ])('%s', (_, path, text) => {
    expect(planted({ [path]: text })).toEqual([]);
  });
});
