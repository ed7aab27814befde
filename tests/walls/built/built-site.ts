import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../source-file.ts';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export const web = join(projectRoot, 'dist/web');

export const readBuilt = (file: string): Buffer => readFileSync(join(web, file));

const manifest = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readBuilt('.vite/manifest.json').toString()) as Record<string, Chunk>;

/** What each page fetches besides its own imports before its first screen stands; a journey looks whether it is so. */
const awaited: Readonly<Record<string, readonly string[]>> = {
  'kiosk.html': ['fr-first'],
  'home.html': ['fr-first', 'find-page'],
  'desk.html': ['desk-door'],
};

const keyOf = (name: string): string => {
  const found = Object.entries(manifest()).find(([, chunk]) => chunk.name === name)?.[0];
  if (found === undefined) throw new Error(`the built site has no ${name}`);
  return found;
};

/** All that a page fetches before its first screen stands: the waiting screen, the situations, the sign-in. */
export const firstScripts = (page: string): readonly string[] => {
  const entries = [page, ...(awaited[page] ?? []).map(keyOf)];
  return [...new Set(entries.flatMap((entry) => scripts(entry, ({ imports }) => imports ?? [])))];
};

export const budget = 60_000;

/** Compressed as a server would, in bytes. */
export const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readBuilt(file), { level: 9 }).length, 0);

/** Scripts that a page may ever load. */
export const allScripts = (page: string): readonly string[] =>
  scripts(page, ({ imports, dynamicImports }) => [...(imports ?? []), ...(dynamicImports ?? [])]);

const scripts = (page: string, next: (chunk: Chunk) => readonly string[]): readonly string[] => {
  const chunks = manifest();
  const found = new Set<string>();
  const walk = (key: string): void => {
    const chunk = chunks[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    next(chunk).forEach(walk);
  };
  walk(page);
  return [...found].filter((file) => file.endsWith('.js'));
};
