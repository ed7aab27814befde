import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './source-file.ts';

/** One slip per rule, in a house of its own that has our settings. */
const slips: readonly (readonly [rule: string, path: string, text: string])[] = [
  [
    'import(no-cycle)',
    'src/core/ring-a.ts',
    "import { b } from './ring-b.ts';\nexport const a = (): number => b();\n",
  ],
  ['import(no-default-export)', 'src/core/default.ts', 'export default 1;\n'],
  [
    'typescript(no-floating-promises)',
    'src/core/floating.ts',
    'const later = async (): Promise<number> => 1;\nexport const f = (): void => {\n  later();\n};\n',
  ],
  [
    'typescript(switch-exhaustiveness-check)',
    'src/core/switch.ts',
    "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
  ],
  [
    'oxc(no-barrel-file)',
    'src/core/barrel.ts',
    "export * from './ring-a.ts';\nexport * from './ring-b.ts';\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/resident/wall.ts',
    "import { x } from '#desk/x.ts';\nexport const y = x;\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/core/package.ts',
    "import * as v from 'valibot';\nexport const y = v;\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/server/hidden.ts',
    "import { x } from './adapters/x.ts';\nexport const y = x;\n",
  ],
  [
    'eslint(no-restricted-properties)',
    'src/ui/raw.ts',
    "export const f = (e: HTMLElement) => {\n  e.innerHTML = '';\n};\n",
  ],
  [
    'react(no-danger)',
    'src/ui/danger.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
  ],
  ['eslint(no-restricted-properties)', 'src/core/clock.ts', 'export const f = (): number => Date.now();\n'],
  ['eslint(no-restricted-globals)', 'src/core/dom.ts', 'export const f = (): unknown => document;\n'],
  [
    'signals(no-signal-write-in-computed)',
    'src/ui/signal.ts',
    "import { computed, signal } from '@preact/signals';\nconst a = signal(1);\nexport const b = computed(() => {\n  a.value = 2;\n  return a.value;\n});\n",
  ],
];

const right: readonly (readonly [path: string, text: string])[] = [
  ['src/core/ring-b.ts', "import { a } from './ring-a.ts';\nexport const b = (): number => a();\n"],
  ['src/core/fine.ts', 'export const day = (at: number): Date => new Date(at);\n'],
  ['src/server/adapters/x.ts', 'export const x = 1;\n'],
  ['src/desk/x.ts', 'export const x = 1;\n'],
];

interface Said {
  readonly code: string;
  readonly filename: string;
}

let house = '';
let said: readonly Said[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'cote-a-cote-lint-'));
  for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'src/tsconfig.room.json'])
    cpSync(join(projectRoot, name), join(house, name));
  symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'));
  for (const room of ['core', 'server', 'resident', 'desk', 'ui'])
    cpSync(join(projectRoot, 'src', room, 'tsconfig.json'), join(house, 'src', room, 'tsconfig.json'));
  for (const [path, text] of [...slips.map(([, path, text]) => [path, text] as const), ...right]) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  said = lint();
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

const lint = (): readonly Said[] => {
  const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--type-aware', '--deny-warnings', '-f', 'json'];
  try {
    execFileSync(process.execPath, args, { cwd: house, stdio: ['ignore', 'pipe', 'ignore'] });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return (JSON.parse(stdout.toString()) as { diagnostics: readonly Said[] }).diagnostics;
  }
};

describe('the linter, with our settings', () => {
  it.each(slips)('%s is an error in %s', (rule, path) => {
    const codes = said.filter(({ filename }) => filename === path).map(({ code }) => code);
    expect(codes).toContain(rule);
  });

  it('says nothing of what is right', () => {
    const wrongly = said.filter(({ filename }) => right.slice(1).some(([path]) => path === filename));
    expect(wrongly).toEqual([]);
  });
});
