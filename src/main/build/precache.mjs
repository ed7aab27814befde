// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk */

/**
 * Every file that one page may ever load: what its entry imports now or later, its styles and their fonts, and what
 * its HTML names (icons, web manifest). Another setting's code is not among them.
 * @param {string} web folder of the built site @param {string} page
 */
export const filesOfPage = (web, page) => {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'));
  const seen = new Set();
  const files = new Set([page, ...namedInHtml(web, page)]);
  /** @param {string} key */
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(page);
  if (seen.size === 0) throw new Error(`the built site has no entry called ${page}`);
  return [...files].sort();
};

/** @param {string} web @param {string} page */
const namedInHtml = (web, page) =>
  [...readFileSync(join(web, page), 'utf8').matchAll(/\b(?:href|src)="\/([^"?#]+)"/g)]
    .map((match) => /** @type {string} */ (match[1]))
    .filter((file) => existsSync(join(web, file)));
