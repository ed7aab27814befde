import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The build's own notes and whatever else hides behind a dot; only the well-known folder is meant to be seen. */
const isPublic = (path: string): boolean =>
  path.split('/').every((part) => !part.startsWith('.') || part === '.well-known') && !path.endsWith('.map');

/** Every file that may be served, as its path in an address. */
export const listFiles = (root: string): ReadonlySet<string> => {
  if (!existsSync(root)) return new Set();
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  return new Set(paths.filter(isPublic));
};
