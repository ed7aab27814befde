import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../source-file.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export const web = join(projectRoot, 'dist/web');

export const readBuilt = (file: string): Buffer => readFileSync(join(web, file));

const manifest = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readBuilt('.vite/manifest.json').toString()) as Record<string, Chunk>;

/** A page's entry and all that it imports at once; not what the kiosk then fetches before its waiting screen is drawn. */
export const firstScripts = (page: string): readonly string[] =>
  scripts(page, ({ imports }) => imports ?? []);

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
