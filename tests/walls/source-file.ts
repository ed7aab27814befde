import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parseSync } from 'vite';

/** One file as the walls see it; `path` is from the project's root, with slashes. */
export interface SourceFile {
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
  /** It exports, and nothing that it exports is its own. */
  readonly onlyReExports: boolean;
}

export const projectRoot = join(import.meta.dirname, '../..');

/** Every script under a folder, tests included. */
export const readSources = (folder: string): readonly SourceFile[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) =>
      parseSource(relative(projectRoot, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')),
    );

export const parseSource = (path: string, text: string): SourceFile => {
  const { module, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  const from = exported.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : []));
  return {
    path,
    code: withoutSpans(text, comments),
    imports: [
      ...module.staticImports.map((statement) => statement.moduleRequest.value),
      ...from,
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
    ],
    hasDefaultExport: exported.some((entry) => entry.exportName.kind === 'Default'),
    onlyReExports: exported.length > 0 && from.length === exported.length,
  };
};

const withoutSpans = (
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string =>
  spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** `src/desk/queue/x.ts` is in the room `desk`. */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');

/** The project's own file that an import names, or null when it names a package. */
export const ownFile = (from: string, imported: string): string | null => {
  if (imported.startsWith('#')) return `src/${imported.slice(1)}`;
  if (imported.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), imported));
  return null;
};
